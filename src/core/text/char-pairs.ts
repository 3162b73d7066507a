/** Which pairs of neighbouring characters a text has: tells of most words, without a search, that they are not in it. */
export class CharPairs {
  /** One bit for all pairs that share it. */
  readonly #bits = new Int32Array(BITS >> 5);

  constructor(text: string) {
    const bits = this.#bits;
    let second = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const first = second;
      second = text.charCodeAt(at);
      const bit = bitOf(first, second);
      bits[bit >> 5]! |= 1 << (bit & 31);
    }
  }

  /** False where a text cannot hold a word, which has two characters or more. */
  mayHold(word: string): boolean {
    const bit = bitOf(word.charCodeAt(0), word.charCodeAt(1));
    return (this.#bits[bit >> 5]! & (1 << (bit & 31))) !== 0;
  }
}

const BITS = 1 << 13;

const bitOf = (first: number, second: number): number => (Math.imul(first, 181) ^ second) & (BITS - 1);

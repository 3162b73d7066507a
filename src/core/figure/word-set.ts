import { CharTrie } from '#core/text/char-trie.ts';

/** A set of words that is asked at a place of a text, at the cost of one look-up where no word begins or ends. */
export interface WordSet {
  has(word: string): boolean;
  /** The longest word (of those that fit) that begins at an offset, '' where none does. */
  startingAt(text: string, at: number, fits?: (word: string) => boolean): string;
  /** The longest word that the text ends with, '' where there is none. */
  ending(text: string): string;
}

export function wordSet(words: Iterable<string>): WordSet {
  const all = new Set(words);
  const forward = new Forward(all);
  const backward = new Backward(all);
  return {
    has: (word) => all.has(word),
    startingAt: (text, at, fits) => forward.longest(text, at, fits),
    ending: (text) => backward.longest(text),
  };
}

class Forward {
  readonly #trie = new CharTrie();
  /** By the node where it ends. */
  readonly #words: (string | undefined)[] = [];
  /** Which two characters begin a word, by some of their bits; null where one character may be a word. */
  readonly #pairs: Uint32Array | null;

  constructor(words: ReadonlySet<string>) {
    for (const word of words) this.#words[this.#trie.insert(word)] = word;
    this.#pairs = [...words].every(({ length }) => length > 1) ? new Uint32Array(PAIRS >> 5) : null;
    if (this.#pairs) for (const word of words) this.#markPair(pairOf(word, 0));
  }

  longest(text: string, at: number, fits?: (word: string) => boolean): string {
    let longest = '';
    if (at >= text.length) return longest;
    if (this.#pairs && !this.#mayBegin(text, at)) return longest;
    let node = this.#trie.next(0, text.charCodeAt(at));
    for (let end = at + 1; node !== 0; end++) {
      const word = this.#words[node];
      if (word !== undefined && (!fits || fits(word))) longest = word;
      node = end < text.length ? this.#trie.next(node, text.charCodeAt(end)) : 0;
    }
    return longest;
  }

  #markPair(pair: number): void {
    if (this.#pairs) this.#pairs[pair >> 5]! |= 1 << (pair & 31);
  }

  #mayBegin(text: string, at: number): boolean {
    if (at + 1 >= text.length) return false;
    const pair = pairOf(text, at);
    return ((this.#pairs![pair >> 5]! >>> (pair & 31)) & 1) === 1;
  }
}

const PAIRS = 1 << 15;

const pairOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 181) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);

class Backward {
  readonly #trie = new CharTrie();
  readonly #words: (string | undefined)[] = [];

  constructor(words: ReadonlySet<string>) {
    for (const word of words) this.#words[this.#trie.insert([...word].reverse().join(''))] = word;
  }

  longest(text: string): string {
    let longest = '';
    let node = 0;
    for (let at = text.length - 1; at >= 0; at--) {
      node = this.#trie.next(node, text.charCodeAt(at));
      if (node === 0) break;
      longest = this.#words[node] ?? longest;
    }
    return longest;
  }
}

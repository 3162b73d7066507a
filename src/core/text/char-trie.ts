/**
 * Many words, looked for in one pass over a text. Nodes are numbers (0 is the root) and all steps between them lie in one
 * open-addressed table, since a page asks for hundreds of thousands of steps and nearly all lead nowhere.
 */
export class CharTrie {
  #size = 1;
  /** Per slot the node, the character and the node behind it; 0 behind it marks a free slot, for no step leads to the root. */
  #slots = new Int32Array(WIDTH << 12);
  #last = (1 << 12) - 1;
  #taken = 0;
  /** One bit for all pairs of characters that share it: tells of most places in a text that no word begins there. */
  readonly #pairs = new Int32Array(PAIRS >> 5);

  /** Adds a word of at least one character; returns the node where it ends. */
  insert(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.next(node, unit) || this.#add(node, unit);
      if (i === 1) this.#mark(word.charCodeAt(0), unit, node);
    }
    return node;
  }

  /** False where no word of two characters or more begins with these. */
  mayBegin(first: number, second: number): boolean {
    const pair = pairOf(first, second);
    return (this.#pairs[pair >> 5]! & (1 << (pair & 31))) !== 0;
  }

  /** The node behind the first two characters of a word, in one step. */
  begin(first: number, second: number): number {
    return this.next(~first, second);
  }

  /** The node behind the given one, 0 where no word goes on so. */
  next(node: number, unit: number): number {
    return this.#slots[this.#slotOf(node, unit) + 2]!;
  }

  /** The node where a word ends, 0 where no word begins so. */
  find(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      node = this.next(node, word.charCodeAt(i));
      if (node === 0) return 0;
    }
    return node;
  }

  #add(node: number, unit: number): number {
    const target = this.#size++;
    this.#set(node, unit, target);
    return target;
  }

  #mark(first: number, second: number, node: number): void {
    const pair = pairOf(first, second);
    this.#pairs[pair >> 5]! |= 1 << (pair & 31);
    if (this.begin(first, second) === 0) this.#set(~first, second, node);
  }

  #set(node: number, unit: number, target: number): void {
    if (this.#taken++ * 2 > this.#last) this.#grow();
    const slot = this.#slotOf(node, unit);
    this.#slots[slot] = node;
    this.#slots[slot + 1] = unit;
    this.#slots[slot + 2] = target;
  }

  /** Where the slot of a step begins, a free one where the step is not known. */
  #slotOf(node: number, unit: number): number {
    const slots = this.#slots;
    let index = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (index &= this.#last; slots[index * WIDTH + 2] !== 0; index = (index + 1) & this.#last)
      if (slots[index * WIDTH + 1] === unit && slots[index * WIDTH] === node) break;
    return index * WIDTH;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    this.#last = this.#last * 2 + 1;
    this.#taken = 1;
    for (let at = 0; at < slots.length; at += WIDTH)
      if (slots[at + 2] !== 0) this.#set(slots[at]!, slots[at + 1]!, slots[at + 2]!);
  }
}

const WIDTH = 3;
const PAIRS = 1 << 18;

const pairOf = (first: number, second: number): number => (Math.imul(first, 181) ^ second) & (PAIRS - 1);

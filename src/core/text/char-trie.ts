/**
 * Many words, looked for in one pass over a text. Nodes are numbers (0 is the root) and all steps between them lie in one
 * open-addressed table, since a page asks for hundreds of thousands of steps and nearly all lead nowhere.
 */
export class CharTrie {
  #size = 1;
  #nodes = new Int32Array(1 << 12);
  #units = new Uint16Array(1 << 12);
  /** 0 marks a free slot, for no step leads to the root. */
  #targets = new Int32Array(1 << 12);
  /** One mark for all pairs of characters that share a slot: tells of most places in a text that no word begins there. */
  readonly #pairs = new Uint8Array(PAIRS);

  /** Adds a word of at least one character; returns the node where it ends. */
  insert(word: string): number {
    if (word.length > 1) this.#pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node = this.next(node, unit) || this.#add(node, unit);
    }
    return node;
  }

  /** False where no word of two characters or more begins with these. */
  mayBegin(first: number, second: number): boolean {
    return this.#pairs[pairOf(first, second)] === 1;
  }

  /** The node behind the given one, 0 where no word goes on so. */
  next(node: number, unit: number): number {
    return this.#targets[this.#slotOf(node, unit)]!;
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
    if (this.#size * 2 > this.#targets.length) this.#grow();
    const target = this.#size++;
    this.#set(node, unit, target);
    return target;
  }

  #set(node: number, unit: number, target: number): void {
    const slot = this.#slotOf(node, unit);
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#targets[slot] = target;
  }

  #slotOf(node: number, unit: number): number {
    const last = this.#targets.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= last; this.#targets[slot] !== 0; slot = (slot + 1) & last)
      if (this.#units[slot] === unit && this.#nodes[slot] === node) break;
    return slot;
  }

  #grow(): void {
    const [nodes, units, targets] = [this.#nodes, this.#units, this.#targets];
    this.#nodes = new Int32Array(targets.length * 2);
    this.#units = new Uint16Array(targets.length * 2);
    this.#targets = new Int32Array(targets.length * 2);
    for (const [slot, target] of targets.entries()) if (target !== 0) this.#set(nodes[slot]!, units[slot]!, target);
  }
}

const PAIRS = 1 << 17;

const pairOf = (first: number, second: number): number => (Math.imul(first, 181) ^ second) & (PAIRS - 1);

import type { Span } from '#core/model.ts';

/** An occurrence of one of the index's names. */
export interface NameHit<Entry> extends Span {
  name: string;
  entries: readonly Entry[];
}

/**
 * Many names, looked for in one pass: the first two characters of a name lead to the lengths that names with this
 * beginning have, so that a text is read once however many names there are. Names have at least two characters.
 */
export class NameIndex<Entry> {
  readonly #entries = new Map<string, Entry[]>();
  readonly #lengths = new Map<number, number[]>();
  /** One bit for the beginnings that a hash of two characters may stand for: nearly all text is passed over here. */
  readonly #heads = new Uint8Array(SLOTS);

  add(name: string, entry: Entry): void {
    if (name.length < 2) return;
    const known = this.#entries.get(name);
    if (known) {
      known.push(entry);
      return;
    }
    this.#entries.set(name, [entry]);
    const key = headOf(name.charCodeAt(0), name.charCodeAt(1));
    this.#heads[key & LAST_SLOT] = 1;
    const lengths = this.#lengths.get(key);
    if (!lengths) this.#lengths.set(key, [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }

  get(name: string): readonly Entry[] {
    return this.#entries.get(name) ?? NOTHING;
  }

  /** Every occurrence of every name, by start; hits may overlap. */
  scan(text: string): NameHit<Entry>[] {
    const hits: NameHit<Entry>[] = [];
    const heads = this.#heads;
    let next = text.charCodeAt(0);
    for (let start = 0; start < text.length - 1; start++) {
      const first = next;
      next = text.charCodeAt(start + 1);
      const key = headOf(first, next);
      if (heads[key & LAST_SLOT] === 0) continue;
      for (const length of this.#lengths.get(key) ?? NOTHING) {
        if (start + length > text.length) continue;
        const name = text.slice(start, start + length);
        const entries = this.#entries.get(name);
        if (entries) hits.push({ name, start, end: start + length, entries });
      }
    }
    return hits;
  }
}

const NOTHING: readonly never[] = [];
const SLOTS = 1 << 17;
const LAST_SLOT = SLOTS - 1;

/** Two characters as one small integer; characters that fall together are told apart by the whole name. */
const headOf = (first: number, second: number): number => ((first & 0x3fff) << 16) ^ (first * 7) ^ second;

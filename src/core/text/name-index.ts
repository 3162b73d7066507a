import type { Span } from '#core/model.ts';

/** An occurrence of one of the index's names. */
export interface NameHit extends Span {
  name: string;
}

/**
 * Many names, looked for in one pass: the first two characters of a name lead to the lengths that names with this
 * beginning have, so that a text is read once however many names there are. Names have at least two characters.
 */
export class NameIndex<Entry> {
  readonly #entries = new Map<string, Entry[]>();
  readonly #lengths = new Map<number, number[]>();

  add(name: string, entry: Entry): void {
    if (name.length < 2) return;
    const known = this.#entries.get(name);
    if (known) {
      known.push(entry);
      return;
    }
    this.#entries.set(name, [entry]);
    const key = headOf(name, 0);
    const lengths = this.#lengths.get(key);
    if (!lengths) this.#lengths.set(key, [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }

  get(name: string): readonly Entry[] {
    return this.#entries.get(name) ?? [];
  }

  /** Every occurrence of every name, by start; hits may overlap. */
  scan(text: string): NameHit[] {
    const hits: NameHit[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      for (const length of this.#lengths.get(headOf(text, start)) ?? []) {
        const name = text.slice(start, start + length);
        if (this.#entries.has(name)) hits.push({ name, start, end: start + length });
      }
    }
    return hits;
  }
}

const headOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

import type { Span } from '#core/model.ts';
import { CharTrie } from './char-trie.ts';

/** An occurrence of one of the index's names. */
export interface NameHit<Entry> extends Span {
  name: string;
  entries: readonly Entry[];
}

/** Names of at least two characters with what bears them, found in one pass however many there are. */
export class NameIndex<Entry> {
  readonly #trie = new CharTrie();
  /** By the node where a name ends. */
  readonly #named: ({ name: string; entries: Entry[] } | undefined)[] = [];

  add(name: string, entry: Entry): void {
    if (name.length < 2) return;
    const node = this.#trie.insert(name);
    const known = this.#named[node];
    if (known) known.entries.push(entry);
    else this.#named[node] = { name, entries: [entry] };
  }

  get(name: string): readonly Entry[] {
    return this.#named[this.#trie.find(name)]?.entries ?? NOTHING;
  }

  /** Every occurrence of every name, by start; hits may overlap. */
  scan(text: string): NameHit<Entry>[] {
    return this.find(text, (name, start, end, entries) => ({ name, start, end, entries }));
  }

  /** The same, each as the caller wants to have it. */
  find<Hit>(text: string, toHit: (name: string, start: number, end: number, entries: readonly Entry[]) => Hit): Hit[] {
    const hits: Hit[] = [];
    const trie = this.#trie;
    let second = text.charCodeAt(0);
    for (let start = 0; start < text.length - 1; start++) {
      const first = second;
      second = text.charCodeAt(start + 1);
      if (!trie.mayBegin(first, second)) continue;
      let node = trie.begin(first, second);
      for (let end = start + 2; node !== 0; end++) {
        const named = this.#named[node];
        if (named) hits.push(toHit(named.name, start, end, named.entries));
        node = trie.next(node, text.charCodeAt(end));
      }
    }
    return hits;
  }
}

const NOTHING: readonly never[] = [];

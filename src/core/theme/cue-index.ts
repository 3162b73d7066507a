import type { Span } from '#core/model.ts';
import { type CueTables, splitWords, type Tier, tiers } from './cue-table.ts';
import { type ThemeKey, taxonomy } from './taxonomy.ts';

/** What one word says of one theme; `never` takes the cues inside it away. */
interface CueEntry {
  theme: ThemeKey;
  word: string;
  tier: Tier | 'never';
}

/** A cue as it stands in a text. */
export interface CueHit extends Span {
  cue: CueEntry;
}

interface Node {
  next: Map<number, Node>;
  entries: CueEntry[];
}

/** A trie over the cue words of all themes, those of one character too (亩, 廉): every hit is found in one pass. */
export interface CueIndex {
  /** By code unit, as most characters of a text begin no cue: an array tells so the fastest. */
  roots: (Node | undefined)[];
}

export function buildCueIndex(tables: CueTables): CueIndex {
  const roots = new Array<Node | undefined>(0x10000).fill(undefined);
  for (const { key } of taxonomy) {
    for (const tier of [...tiers, 'never'] as const) {
      for (const word of splitWords(tables[key][tier])) insert(roots, { theme: key, word, tier });
    }
  }
  return { roots };
}

/** Headlines play with quotes inside words: 奋战“疫”线, “三公”经费. */
const QUOTES = new Set(Array.from('“”‘’「」『』', (quote) => quote.charCodeAt(0)));

/** Every entry wherever it stands, quotes inside it passed over, overlaps included; in order of start, then of length. */
export function findCues({ roots }: CueIndex, text: string): CueHit[] {
  const hits: CueHit[] = [];
  for (let start = 0; start < text.length; start++) {
    let node = roots[text.charCodeAt(start)];
    for (let end = start + 1; node; end++) {
      for (const cue of node.entries) hits.push({ cue, start, end });
      if (node.next.size === 0) break;
      while (QUOTES.has(text.charCodeAt(end))) end++;
      node = node.next.get(text.charCodeAt(end));
    }
  }
  return hits;
}

function insert(roots: (Node | undefined)[], entry: CueEntry): void {
  let node: Node = (roots[entry.word.charCodeAt(0)] ??= { next: new Map(), entries: [] });
  for (let i = 1; i < entry.word.length; i++) {
    const unit = entry.word.charCodeAt(i);
    let child = node.next.get(unit);
    if (!child) {
      child = { next: new Map(), entries: [] };
      node.next.set(unit, child);
    }
    node = child;
  }
  node.entries.push(entry);
}

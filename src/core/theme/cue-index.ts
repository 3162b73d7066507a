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
  next: Map<string, Node>;
  entries: CueEntry[];
}

/** A trie over the cue words of all themes, those of one character too (亩, 廉): every hit is found in one pass. */
export type CueIndex = Node;

export function buildCueIndex(tables: CueTables): CueIndex {
  const root: Node = { next: new Map(), entries: [] };
  for (const { key } of taxonomy) {
    for (const tier of [...tiers, 'never'] as const) {
      for (const word of splitWords(tables[key][tier])) insert(root, { theme: key, word, tier });
    }
  }
  return root;
}

/** Headlines play with quotes inside words: 奋战“疫”线, “三公”经费. */
const QUOTES = new Set('“”‘’「」『』');

/** Every entry wherever it stands, quotes inside it passed over, overlaps included; in order of start, then of length. */
export function findCues(index: CueIndex, text: string): CueHit[] {
  const hits: CueHit[] = [];
  for (let start = 0; start < text.length; start++) {
    let node = index.next.get(text[start]!);
    for (let end = start + 1; node; end++) {
      for (const cue of node.entries) hits.push({ cue, start, end });
      while (QUOTES.has(text[end]!)) end++;
      node = node.next.get(text[end]!);
    }
  }
  return hits;
}

function insert(root: Node, entry: CueEntry): void {
  let node = root;
  for (const char of entry.word.split('')) {
    let child = node.next.get(char);
    if (!child) {
      child = { next: new Map(), entries: [] };
      node.next.set(char, child);
    }
    node = child;
  }
  node.entries.push(entry);
}

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
  /** Marks the pairs of characters that may begin a cue, for most pairs of a text begin none. */
  pairs: Uint8Array;
  /** The characters that are cues of their own. */
  singles: Uint8Array;
}

export function buildCueIndex(tables: CueTables): CueIndex {
  const roots = new Array<Node | undefined>(0x10000).fill(undefined);
  const pairs = new Uint8Array(PAIRS);
  const singles = new Uint8Array(0x10000);
  for (const { key } of taxonomy) {
    for (const tier of [...tiers, 'never'] as const) {
      for (const word of splitWords(tables[key][tier])) {
        insert(roots, { theme: key, word, tier });
        if (word.length > 1) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
        else singles[word.charCodeAt(0)] = 1;
      }
    }
  }
  return { roots, pairs, singles };
}

/** Headlines play with quotes inside words: 奋战“疫”线, “三公”经费. */
const QUOTES = new Set(Array.from('“”‘’「」『』', (quote) => quote.charCodeAt(0)));

const PAIRS = 0x10000;

/** Two pairs may share a place: then the trie tells. */
function pairOf(first: number, second: number): number {
  return ((first * 181) ^ second) & (PAIRS - 1);
}

/** Every entry wherever it stands, quotes inside it passed over, overlaps included; in order of start, then of length. */
export function findCues({ roots, pairs, singles }: CueIndex, text: string): CueHit[] {
  const hits: CueHit[] = [];
  let next = text.charCodeAt(0);
  for (let start = 0; start < text.length; start++) {
    const first = next;
    next = text.charCodeAt(start + 1);
    if (pairs[pairOf(first, next)] === 0 && singles[first] === 0 && !QUOTES.has(next)) continue;
    let node = roots[first];
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
  const first = entry.word.charCodeAt(0);
  let node = roots[first] ?? emptyNode();
  roots[first] = node;
  for (let i = 1; i < entry.word.length; i++) {
    const unit = entry.word.charCodeAt(i);
    const child = node.next.get(unit) ?? emptyNode();
    node.next.set(unit, child);
    node = child;
  }
  node.entries.push(entry);
}

function emptyNode(): Node {
  return { next: new Map(), entries: [] };
}

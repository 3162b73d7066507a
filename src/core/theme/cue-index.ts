import type { Span } from '#core/model.ts';
import { CharTrie } from '#core/text/char-trie.ts';
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

/** The cue words of all themes, those of one character too (亩, 廉): every hit is found in one pass. */
export interface CueIndex {
  trie: CharTrie;
  /** What a word says, by the node of the trie where it ends. */
  entries: (CueEntry[] | undefined)[];
  /** The characters that are cues of their own. */
  singles: Uint8Array;
}

export function buildCueIndex(tables: CueTables): CueIndex {
  const trie = new CharTrie();
  const entries: (CueEntry[] | undefined)[] = [];
  const singles: string[] = [];
  for (const { key } of taxonomy) {
    for (const tier of [...tiers, 'never'] as const) {
      for (const word of splitWords(tables[key][tier])) {
        const node = trie.insert(word);
        entries[node] = [...(entries[node] ?? []), { theme: key, word, tier }];
        if (word.length === 1) singles.push(word);
      }
    }
  }
  return { trie, entries, singles: markOf(singles) };
}

/** Headlines play with quotes inside words: 奋战“疫”线, “三公”经费. */
const QUOTES = markOf('“”‘’「」『』');

/** A mark for each of the characters: asked at every place of a text. */
function markOf(characters: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** Every entry wherever it stands, quotes inside it passed over, overlaps included; in order of start, then of length. */
export function findCues({ trie, entries, singles }: CueIndex, text: string): CueHit[] {
  const hits: CueHit[] = [];
  let second = text.charCodeAt(0);
  for (let start = 0; start < text.length; start++) {
    const first = second;
    second = text.charCodeAt(start + 1);
    if (!trie.mayBegin(first, second) && singles[first] === 0 && QUOTES[second] !== 1) continue;
    let node = trie.next(0, first);
    for (let end = start + 1; node !== 0; end++) {
      const told = entries[node];
      if (told) for (const cue of told) hits.push({ cue, start, end });
      // a few between two words: a page of nothing but quotation marks stays linear
      for (let most = end + 6; end < most && QUOTES[text.charCodeAt(end)] === 1; ) end++;
      node = trie.next(node, text.charCodeAt(end));
    }
  }
  return hits;
}

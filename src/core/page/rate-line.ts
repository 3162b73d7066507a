import type { LabelledLine } from '#core/model.ts';
import { opensSentence } from './breaks-off.ts';
import type { Draft } from './group-lines.ts';
import { contentOf } from './line-shape.ts';
import type { PageWords } from './page-words.ts';
import { scoreSeam } from './score-seam.ts';
import { startsMidway } from './starts-midway.ts';
import { strandedStart } from './stranded.ts';
import type { TextEnd, TextStart } from './text-edges.ts';

/** An article's end as far as it has been read. */
export interface End {
  draft: Draft;
  /** The paragraph so far, over the cuts in it. */
  paragraph: string;
  last: LabelledLine;
  /** How it breaks off, where it ends in the middle of a sentence. */
  open: TextEnd | undefined;
  /** Position of the last line among the body lines, and how many headlines stood above. */
  at: number;
  headlines: number;
  /** Texts of the last lines, to compare words with. */
  recent: readonly string[];
}

const MATTER = 60; // shared words: two lines of one article share about 0.05 more than two of any
const SEAM = 1.8;
const GOES_ON = 2; // an open end wants a piece
const MIDWAY = -6;
const FRESH = 0.5;
const HALF_WORD = -2;
const REST = -2;

/** A line to be rated behind several articles: what does not depend on the article is found once. */
export interface RatedLine {
  text: string;
  start: TextStart;
  /** How well it stands as the start of a paragraph, once asked. */
  fresh: number | undefined;
}

/** How well a line goes on with an article: by the words they share, and by the sentence it continues or opens. */
export function rateLine(end: End | undefined, draft: Draft, line: RatedLine, words: PageWords): number {
  const matter = MATTER * sharedWith(end, draft, line.text, words);
  if (!end?.open) {
    line.fresh ??= rateStart(line.text, words);
    return matter + line.fresh;
  }
  return matter + GOES_ON + SEAM * scoreSeam({ before: end.open, after: line.start, words });
}

/** How alike the text is to the two most alike of the article's last lines and headlines. */
function sharedWith(end: End | undefined, { headlines }: Draft, text: string, words: PageWords): number {
  const known = end?.recent ?? [];
  let best = 0;
  let second = 0;
  for (let i = 0; i < known.length + headlines.length; i++) {
    const other = known[i] ?? contentOf(headlines[i - known.length]!);
    const likeness = words.likeness(other, text);
    second = Math.max(second, Math.min(best, likeness));
    best = Math.max(best, likeness);
  }
  return best + second;
}

/** How well a text stands as the start of a paragraph. */
function rateStart(text: string, words: PageWords): number {
  if (startsMidway(text)) return MIDWAY;
  if (opensSentence(text)) return FRESH;
  return (strandedStart(text, words) ? HALF_WORD : 0) + REST * restOfSentence(text);
}

/** 0–1: how much a text looks like the rest of a sentence, by how soon that ends: 翅膀。乡村振兴要… */
function restOfSentence(text: string): number {
  const sentence = /^[^，。：；！？“]{0,16}。/u.exec(text)?.[0].length;
  if (sentence) return sentence <= 8 ? 1 : 0.5;
  return /^[^，。：；！？、“]{0,4}[，；、]/u.test(text) ? 0.3 : 0;
}

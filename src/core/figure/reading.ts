/** What the figure rules read: one article's text with its numbers, sentences and places. */

import type { Article, ResolvedMention, Span } from '#core/model.ts';
import { countUpTo } from '#core/text/count-up-to.ts';
import { toFullWidth } from '#core/text/full-width.ts';
import { inOrder } from '#core/text/in-order.ts';
import { findNumerals, type Numeral } from '#core/text/numeral.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { findSigns, type Signs } from './find-signs.ts';

export interface ArticleReading {
  /** With full-width marks: pages print both, often in one line. */
  text: string;
  /** Where the headline ends. */
  bodyStart: number;
  numerals: readonly Numeral[];
  sentences: readonly Span[];
  /** Where the signs of halves, shares, ratios and multiples stand, so that no recogniser reads the whole text for them. */
  signs: Signs;
  /** The nouns behind quantities that were asked for before. */
  nouns: Map<number, string>;
  /** What was asked for last: figures are read in the order of the text. */
  memo: Memo;
  /** The places named in the text that are known, by their ends and by their starts. */
  placesByEnd: readonly ResolvedMention[];
  placesByStart: readonly ResolvedMention[];
}

/** What was asked for last, for all rules that ask the same of one figure. */
interface Memo {
  sentence: Span;
  periods: { sentence: number; read: number; found: Span[] };
  beforeAt: number;
  before: string;
  afterAt: number;
  after: string;
}

const newMemo = (): Memo => ({
  sentence: { start: 0, end: 0 },
  periods: { sentence: -1, read: 0, found: [] },
  beforeAt: -1,
  before: '',
  afterAt: -1,
  after: '',
});

/** Far enough for any clause that a rule may look at, short enough to stay linear. */
const REACH = 60;
/** The headline reports no figures, so its numbers are left out. */
export function readArticle(article: Article, mentions: readonly ResolvedMention[]): ArticleReading {
  const { titleEnd } = article;
  const text = toFullWidth(article.text);
  const numerals = findNumerals(text);
  const places = mentions.filter(({ place }) => place);
  return {
    text,
    bodyStart: titleEnd,
    numerals: numerals.filter((numeral) => numeral.start >= titleEnd),
    sentences: splitSentences(text),
    signs: findSigns(text, titleEnd, numerals),
    memo: newMemo(),
    nouns: new Map(),
    placesByEnd: inOrder(places, (a, b) => a.end - b.end),
    placesByStart: inOrder(places, (a, b) => a.start - b.start),
  };
}

/** The text from the last clause mark up to an offset. */
export function clauseBefore({ text, memo }: ArticleReading, at: number): string {
  if (memo.beforeAt === at) return memo.before;
  let from = at;
  while (from > 0 && at - from < REACH && !endsClause(text, from - 1)) from--;
  memo.beforeAt = at;
  memo.before = text.slice(from, at);
  return memo.before;
}

/** The text from an offset up to the next clause mark. */
export function clauseAfter({ text, memo }: ArticleReading, at: number): string {
  if (memo.afterAt === at) return memo.after;
  const last = Math.min(text.length, at + REACH);
  let end = at;
  while (end < last && !endsClause(text, end)) end++;
  memo.afterAt = at;
  memo.after = text.slice(at, end);
  return memo.after;
}

const MARKS: ReadonlySet<string> = new Set('，。；！？：…\n');
/** Between these codes lie the characters of words. */
const WORDS = [0x3003, 0xff00] as const;

/** 1，200, 8：30 */
const INNER_MARK = /^\d(?:，\d{3}|：[0-5]\d)(?!\d)/;

/** A comma or colon within a number (走访1，200家, 8：30开门) ends no clause. */
function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= WORDS[0] && code < WORDS[1]) return false;
  const char = text[at]!;
  if (char === '，' || char === '：') return !INNER_MARK.test(text.slice(Math.max(0, at - 1), at + 5));
  return MARKS.has(char);
}

/** The sentence around an offset, up to it. */
export function sentenceBefore(reading: ArticleReading, at: number): string {
  return reading.text.slice(Math.max(sentenceAround(reading, at).start, at - 200), at);
}

/** The sentence that holds an offset; the offset's own place where none does. */
export function sentenceAround({ sentences, memo }: ArticleReading, at: number): Span {
  const { sentence: last } = memo;
  if (last.start <= at && at < last.end) return last;
  const sentence = sentences[countUpTo(sentences, ({ start }) => start <= at) - 1];
  if (!sentence || at >= sentence.end) return { start: at, end: at };
  memo.sentence = sentence;
  return sentence;
}

/** What the figure rules read: one article's text with its numbers, sentences and places. */
import type { Article, ResolvedMention, Span } from '#core/model.ts';
import { findNumerals, type Numeral } from '#core/text/numeral.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { findSigns, type Signs } from './find-signs.ts';

export interface Reading {
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
  memo: { sentence: Span; periods: { sentence: number; read: number; found: Span[] } };
  /** The places named in the text that are known, by their ends and by their starts. */
  placesByEnd: readonly ResolvedMention[];
  placesByStart: readonly ResolvedMention[];
}

/** Far enough for any clause that a rule may look at, short enough to stay linear. */
const REACH = 60;
/** The headline reports no figures, so its numbers are left out. */
export function readArticle(article: Article, mentions: readonly ResolvedMention[]): Reading {
  const { text, titleEnd } = article;
  const numerals = findNumerals(text).filter((numeral) => numeral.start >= titleEnd);
  const places = mentions.filter(({ place }) => place);
  const placesByEnd = [...places].sort((a, b) => a.end - b.end);
  const placesByStart = [...places].sort((a, b) => a.start - b.start);
  return {
    text,
    bodyStart: titleEnd,
    numerals,
    sentences: splitSentences(text),
    signs: findSigns(text, titleEnd),
    memo: { sentence: { start: 0, end: 0 }, periods: { sentence: -1, read: 0, found: [] } },
    nouns: new Map(),
    placesByEnd,
    placesByStart,
  };
}

/** The text from the last clause mark up to an offset. */
export function clauseBefore({ text }: Reading, at: number): string {
  const from = Math.max(0, at - REACH);
  for (let i = at - 1; i >= from; i--) if (endsClause(text, i, at)) return text.slice(i + 1, at);
  return text.slice(from, at);
}

/** The text from an offset up to the next clause mark. */
export function clauseAfter({ text }: Reading, at: number): string {
  const end = Math.min(text.length, at + REACH);
  for (let i = at; i < end; i++) if (endsClause(text, i, end)) return text.slice(at, i);
  return text.slice(at, end);
}

const MARKS: ReadonlySet<string> = new Set('，。；！？：…\n;!?');
/** Between these codes lie the characters of words. */
const WORDS = [0x3003, 0xff00] as const;

/** A comma or colon between digits (1,200) ends no clause. */
function endsClause(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= WORDS[0] && code < WORDS[1]) return false;
  const char = text[at]!;
  if (char === ',' || char === ':') return at + 1 >= end || !/\d/.test(text[at + 1]!);
  return MARKS.has(char);
}

/** The sentence around an offset, up to it. */
export function sentenceBefore(reading: Reading, at: number): string {
  return reading.text.slice(Math.max(sentenceAround(reading, at).start, at - 200), at);
}

/** The sentence that holds an offset; the offset's own place where none does. */
export function sentenceAround({ sentences, memo }: Reading, at: number): Span {
  const { sentence: last } = memo;
  if (last.start <= at && at < last.end) return last;
  const sentence = sentences[countUpTo(sentences, ({ start }) => start <= at) - 1];
  if (!sentence || at >= sentence.end) return { start: at, end: at };
  memo.sentence = sentence;
  return sentence;
}

/** How many of the first items hold a test that only they hold. */
export function countUpTo<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

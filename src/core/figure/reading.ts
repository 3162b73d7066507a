/** What the figure rules read: one article's text with its numbers, sentences and places. */
import type { Article, ResolvedMention, Span } from '#core/model.ts';
import { findNumerals, type Numeral } from '#core/text/numeral.ts';
import { sentenceAt, splitSentences } from '#core/text/sentences.ts';

export interface Reading {
  text: string;
  /** Where the headline ends. */
  bodyStart: number;
  numerals: readonly Numeral[];
  sentences: readonly Span[];
  mentions: readonly ResolvedMention[];
}

/** Far enough for any clause that a rule may look at, short enough to stay linear. */
const REACH = 60;
const CLAUSE_END = /[，。；！？：…\n;!?]|[,:](?!\d)/;
const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'g');

/** The headline reports no figures, so its numbers are left out. */
export function readArticle(article: Article, mentions: readonly ResolvedMention[]): Reading {
  const { text, titleEnd } = article;
  const numerals = findNumerals(text).filter((numeral) => numeral.start >= titleEnd);
  return { text, bodyStart: titleEnd, numerals, sentences: splitSentences(text), mentions };
}

/** The text from the last clause mark up to an offset. */
export function clauseBefore({ text }: Reading, at: number): string {
  const window = text.slice(Math.max(0, at - REACH), at);
  const ends = [...window.matchAll(CLAUSE_ENDS)];
  return window.slice((ends.at(-1)?.index ?? -1) + 1);
}

/** The text from an offset up to the next clause mark. */
export function clauseAfter({ text }: Reading, at: number): string {
  const window = text.slice(at, at + REACH);
  const end = window.search(CLAUSE_END);
  return end < 0 ? window : window.slice(0, end);
}

/** The sentence around an offset, up to it. */
export function sentenceBefore({ text, sentences }: Reading, at: number): string {
  const { start } = sentenceAt(sentences, at);
  return text.slice(Math.max(start, at - 200), at);
}

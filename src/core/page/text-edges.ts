import { SENTENCE_OPENINGS, TIME_OPENINGS } from './lexicon.ts';
import { missedMarks, openMarks } from './open-marks.ts';
import type { PageWords } from './page-words.ts';
import { strandedEnd, strandedStart } from './stranded.ts';

/** The end of a text that may have been broken off: as much of it as the clues look at, read once. */
export interface TextEnd {
  tail: string;
  /** The innermost mark left open. */
  open: string | undefined;
  /** Ends with the start of a word: 儿童成长驿. */
  half: boolean;
}

/** The start of a text that may go on with another. */
export interface TextStart {
  head: string;
  /** The first mark that is closed and was not opened. */
  missed: string | undefined;
  /** Opens a quotation before it closes one. */
  quotes: boolean;
  /** Opens a sentence: 近年来, 此外. */
  fresh: boolean;
  /** Starts with the rest of a word: 站、邻里中心. */
  half: boolean;
}

const TAIL = 24;
const HEAD = 40;

export const readEnd = (text: string, words: PageWords): TextEnd => ({
  tail: text.slice(-TAIL),
  open: openMarks(text).at(-1),
  half: strandedEnd(text, words),
});

export function readStart(text: string, words: PageWords): TextStart {
  const opening = text.indexOf('“');
  const closing = text.indexOf('”');
  const head = text.slice(0, HEAD);
  return {
    head,
    missed: missedMarks(text)[0],
    quotes: opening >= 0 && (closing < 0 || opening < closing),
    fresh: TIME_OPENINGS.test(head) || SENTENCE_OPENINGS.test(head),
    half: strandedStart(text, words),
  };
}

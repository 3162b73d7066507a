import { SENTENCE_OPENINGS, TIME_OPENINGS } from './lexicon.ts';
import { missedMarks, openMarks } from './open-marks.ts';

/** The end of a text that may have been broken off: as much of it as the clues look at, read once. */
export interface TextEnd {
  tail: string;
  /** The innermost mark left open. */
  open: string | undefined;
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
}

const TAIL = 24;
const HEAD = 40;

export const readEnd = (text: string): TextEnd => ({
  tail: text.slice(-TAIL),
  open: openMarks(text).at(-1),
});

export function readStart(text: string): TextStart {
  const opening = text.indexOf('“');
  const closing = text.indexOf('”');
  const head = text.slice(0, HEAD);
  return {
    head,
    missed: missedMarks(text)[0],
    quotes: opening >= 0 && (closing < 0 || opening < closing),
    fresh: TIME_OPENINGS.test(head) || SENTENCE_OPENINGS.test(head),
  };
}

import type { LabelledLine, Line } from '#core/model.ts';
import { HEAD_MARKS, NUMBERING } from './lexicon.ts';

/** A non-blank line as the label rules see it. Offsets are the page's. */
export interface LineShape extends Line {
  /** The words without white space, Markdown marks and emphasis around them, and where they start. */
  words: string;
  wordsStart: number;
  /** Markdown heading level, 0 for none. */
  hash: number;
  /** Printed bold from end to end (**…**). */
  strong: boolean;
  /** Ends a sentence. */
  closed: boolean;
  /** Starts with white space of a paragraph's width (　　). */
  indented: boolean;
}

const SENTENCE_END = /(?:[。！？]|……|…|[a-zA-Z]\.)[”’」』）】》"'*]*$/u;
const MARKS = /^\s*(?:(#{1,6})\s*)?((?:\*\*|__)?)/u;

/** What may follow the last sentence in brackets: （完）, 【编辑:朱延静】. */
const AFTERWORD = /(?<=[。！？”])\s*[（【[][^（）【】[\]]{1,40}[）】\]]\s*$/u;

/** Asked first: nearly every line ends in one of these or in a word. */
const STOPS = new Set('。！？!?…');
const MAY_FOLLOW_STOP = new Set('”’」』)）》"\'*.】]');

/** Does a text end where a sentence ends? A colon does not, a closing quotation mark after the full stop does. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-60).trimEnd();
  const last = tail.at(-1) ?? '';
  if (STOPS.has(last)) return true;
  return MAY_FOLLOW_STOP.has(last) && (SENTENCE_END.test(tail.slice(-12)) || AFTERWORD.test(tail));
}

/** A head inside an article, by its mark: 二、把医生请进家门, ● 先听村民怎么说. No sentence goes on behind it. */
export const isMarkedHead = (text: string): boolean =>
  text.length <= 30 && (NUMBERING.test(text) || HEAD_MARKS.test(text)) && !/[，。；]|[的和与在将为把]$/u.test(text);

export function shapeLine(line: Line): LineShape {
  const { number, start, end, text } = line;
  const plain = !MAY_BE_MARKED.has(text[0]!);
  const { from, words, hash, strong } = plain ? { from: 0, words: text, hash: 0, strong: false } : readMarks(text);
  const lead = words.length - words.trimStart().length;
  return {
    number,
    start,
    end,
    text,
    words: words.trim(),
    wordsStart: start + from + lead,
    hash,
    strong,
    closed: endsSentence(words),
    indented: !plain && INDENT.test(text),
  };
}

/** Asked first: most lines start with a word. */
const MAY_BE_MARKED = new Set('#*_ \t\u3000\u00a0\ufeff');
const INDENT = /^(?:　{2}|\u00a0{2}|\s{4})/u;

/** # and ** around a line's words. */
function readMarks(text: string): { from: number; words: string; hash: number; strong: boolean } {
  const marks = MARKS.exec(text)!;
  const whole = text.trimEnd().length;
  const emphasis = marks[2]!.length;
  const strong = emphasis > 0 && whole > marks[0].length + emphasis && text.slice(0, whole).endsWith(marks[2]!);
  const from = strong ? marks[0].length : marks[0].length - emphasis;
  return { from, words: text.slice(from, strong ? whole - emphasis : whole), hash: marks[1]?.length ?? 0, strong };
}

/** The part of a line that is article text. */
export const contentOf = ({ text, start, content }: LabelledLine): string =>
  text.slice(content.start - start, content.end - start);

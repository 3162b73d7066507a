import type { Role, Span } from '#core/model.ts';
import type { Heads } from './heads.ts';
import type { LineShape } from './line-shape.ts';

/** What a rule says of a line; the engine adds the rule's name. */
export interface Label {
  role: Role;
  names?: string[];
  credits?: string[];
  content?: Span;
  cut?: 'head' | 'tail';
}

/** The page while it is being labelled: every rule sees all lines and what the rules before it said. */
export interface PageView {
  lines: readonly LineShape[];
  labels: readonly (Label | undefined)[];
  /** Width of lines wrapped at a fixed measure; Infinity where lines are paragraphs. */
  measure: number;
  heads: Heads;
  /** Headlines have by-lines or datelines under them as a rule; a short line without one needs more to be a headline. */
  bylines: boolean;
}

/** One reason to give a line its role. */
export interface LabelRule {
  name: string;
  /** It has nothing to say of lines with more words than these: most lines are long, and need not be asked. */
  longest: number;
  label: (page: PageView, index: number) => Label | undefined;
}

export const LONGEST_HEADLINE = 42;
/** 问：异地就医怎么备案？ 【提问】钱从哪里来？ */
export const SPOKEN =
  /^(?:(?:问|答|记者|主持人|网友|读者)：|[【［](?:提问|追问|发问|回答|解答|解题|思考|问|答)[】］])/u;
const INSIDE = /[，；]/gu;

/** Could the line's words be a headline: short, no full stop, no by-line, not cut from running text? */
export function looksLikeHeadline(page: PageView, index: number): boolean {
  const line = page.lines[index];
  if (!line || page.labels[index]) return false;
  const { words } = line;
  if (words.length < 3 || words.length > LONGEST_HEADLINE || isWrapped(page, index)) return false;
  if (/[。；，、：]["”’]?$/u.test(words) || /^[，、。；：！？”’）》]/u.test(words)) return false;
  if (SPOKEN.test(words) || QUANTITY.test(words)) return false;
  return (words.match(INSIDE)?.length ?? 0) <= 1 && !/[。；]/u.test(words.slice(0, -1)) && /[\p{L}]/u.test(words);
}

/** 2846件, 68.5亿元: a number in a box. */
const QUANTITY = /^[\d.,]+[万亿千百]*[余多]?[\u3400-\u9fff%]{1,3}$/u;

/** A full line of text wrapped at the page's measure: one beside a whole paragraph is none, for a page may hold both. */
function isWrapped({ lines, labels, measure }: PageView, index: number): boolean {
  if (lines[index]!.words.length < measure * 0.85 || labels[index + 1]?.role === 'byline') return false;
  const fits = (line: LineShape | undefined): boolean => !line || line.words.length <= measure + 3;
  return fits(lines[index - 1]) && fits(lines[index + 1]);
}

/** Is the line running text, unlabelled as yet? */
export function isRunningText(page: PageView, index: number): boolean {
  const line = page.lines[index];
  if (!line || (page.labels[index] && page.labels[index]!.role !== 'body')) return false;
  return line.closed || line.words.length > 24 || /[，。；]/u.test(line.words);
}

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
  /** Headlines have by-lines under them as a rule; a short line without one needs more to be a headline. */
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
/** 问：异地就医怎么备案？ */
export const SPOKEN = /^(?:问|答|记者|主持人|网友|读者)[：:]/u;
const INSIDE = /[，,；;]/gu;

/** Could the line's words be a headline: short, no full stop, no by-line, not cut from running text? */
export function looksLikeHeadline(page: PageView, index: number): boolean {
  const line = page.lines[index];
  if (!line || page.labels[index]) return false;
  const { words } = line;
  if (words.length < 3 || words.length > LONGEST_HEADLINE || words.length >= page.measure * 0.85) return false;
  if (/[。；;，,、：:]["”’]?$/u.test(words) || /^[，,、。；：:！？”’）)》]/u.test(words)) return false;
  if (SPOKEN.test(words)) return false;
  return (words.match(INSIDE)?.length ?? 0) <= 1 && !/[。；]/u.test(words.slice(0, -1)) && /[\p{L}]/u.test(words);
}

/** Is the line running text, unlabelled as yet? */
export function isRunningText(page: PageView, index: number): boolean {
  const line = page.lines[index];
  if (!line || (page.labels[index] && page.labels[index]!.role !== 'body')) return false;
  return line.closed || line.words.length > 24 || /[，。；]/u.test(line.words);
}

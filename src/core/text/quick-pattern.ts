/**
 * A pattern that gives the same answers sooner: a look at the first or last character of the text, or at each for a pattern
 * that may match anywhere, mostly tells that there is no match. Which characters these are is read off the pattern itself.
 */
import { type CodeSet, codeSet, holdsAt } from './code-set.ts';
import { edgesOf } from './pattern-edges.ts';

export class QuickPattern {
  readonly #pattern: RegExp;
  /** What the text must begin with, end with, and have somewhere; null where nothing is known. */
  readonly #first: CodeSet | null;
  readonly #last: CodeSet | null;
  readonly #within: CodeSet | null;

  /** Sticky patterns keep an offset of their own and do not fit. */
  constructor(pattern: RegExp) {
    const { first, last, empty, atStart, atEnd } = edgesOf(pattern);
    this.#pattern = pattern;
    this.#first = atStart && !empty && first ? codeSet(first) : null;
    this.#last = atEnd && !empty && last ? codeSet(last) : null;
    this.#within = !atStart && !atEnd && !empty && first ? codeSet(first) : null;
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  /** Where the first match begins, -1 without one. */
  search(text: string): number {
    return this.#mayMatch(text) ? text.search(this.#pattern) : -1;
  }

  /** The text without the match (without any of them where the pattern is global). */
  cut(text: string): string {
    return this.#mayMatch(text) ? text.replace(this.#pattern, '') : text;
  }

  #mayMatch(text: string): boolean {
    if (this.#first && !holdsAt(this.#first, text, 0)) return false;
    if (this.#last && !holdsAt(this.#last, text, text.length - 1)) return false;
    return !this.#within || hasOneOf(this.#within, text);
  }
}

function hasOneOf(set: CodeSet, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (holdsAt(set, text, at)) return true;
  return false;
}

/** `quick(/^约/)` stands where the pattern stood. */
export const quick = (pattern: RegExp): QuickPattern => new QuickPattern(pattern);

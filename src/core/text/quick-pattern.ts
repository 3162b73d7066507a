/**
 * A pattern that gives the same answers sooner: a look at the first or last character of the text, or at each for a pattern
 * that may match anywhere, mostly tells that there is no match. Which characters these are is read off the pattern itself.
 */
import { edgesOf } from './pattern-edges.ts';

export class QuickPattern {
  readonly #pattern: RegExp;
  #guard: Guard | undefined;

  /** Sticky patterns keep an offset of their own and do not fit. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
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
    // read when first asked: hundreds of patterns are made at the start, and a short text asks few of them
    this.#guard ??= guardOf(this.#pattern);
    const { first, last, within } = this.#guard;
    if (first && !mayHold(first, text, 0)) return false;
    if (last && !mayHold(last, text, text.length - 1)) return false;
    return !within || hasOneOf(within, text);
  }
}

/** What the text must begin with, end with, and have somewhere; null where nothing is known. */
interface Guard {
  first: Sketch | null;
  last: Sketch | null;
  within: Sketch | null;
}

function guardOf(pattern: RegExp): Guard {
  const { first, last, empty, atStart, atEnd } = edgesOf(pattern);
  const end = atEnd && !empty && last ? sketchOf(last) : null;
  return {
    first: atStart && !empty && first ? sketchOf(first) : null,
    last: end,
    within: !atStart && !end && !empty && first ? sketchOf(first) : null,
  };
}

/**
 * Characters by the low bits of their codes. Some that are not meant pass as well, which only costs asking the pattern;
 * a set this small lies in one line of the processor's cache, and there are hundreds of them.
 */
type Sketch = Uint32Array;
const WORDS = 16;

function sketchOf(codes: Iterable<number>): Sketch {
  const sketch = new Uint32Array(WORDS);
  for (const code of codes) sketch[(code >> 5) & (WORDS - 1)]! |= 1 << (code & 31);
  return sketch;
}

const holds = (sketch: Sketch, code: number): boolean =>
  ((sketch[(code >> 5) & (WORDS - 1)]! >>> (code & 31)) & 1) === 1;

const mayHold = (sketch: Sketch, text: string, at: number): boolean =>
  at >= 0 && at < text.length && holds(sketch, text.charCodeAt(at));

function hasOneOf(sketch: Sketch, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (holds(sketch, text.charCodeAt(at))) return true;
  return false;
}

/** `quick(/^约/)` stands where the pattern stood. */
export const quick = (pattern: RegExp): QuickPattern => new QuickPattern(pattern);

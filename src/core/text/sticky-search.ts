import { type CodeSet, firstOf, holdsAt } from './code-set.ts';

/** A pattern looked for in a text at the places whose character may begin a match: few of them, told by one look-up each. */
export class StickySearch {
  readonly #pattern: RegExp;
  readonly #first: CodeSet | null;

  constructor(source: string | RegExp) {
    this.#pattern = new RegExp(source, 'y');
    this.#first = firstOf(this.#pattern);
  }

  /** Where the first match begins, -1 where none does. */
  find(text: string, from = 0, end = text.length): number {
    for (let at = from; at < end; at++) {
      if (this.#first && !holdsAt(this.#first, text, at)) continue;
      this.#pattern.lastIndex = at;
      if (this.#pattern.test(text)) return at;
    }
    return -1;
  }

  /** Where the match found last ends. */
  get end(): number {
    return this.#pattern.lastIndex;
  }
}

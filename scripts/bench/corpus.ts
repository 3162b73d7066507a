import type { Page } from '#core/model.ts';

/** How many characters the pages are repeated to. */
export const CORPUS_SIZE = 5_000_000;

/** The pages over and over, the digits of each copy its own, so that no copy is the same text again. */
export function* repeatPages(pages: readonly Page[], size: number): Generator<Page> {
  let left = size;
  for (let copy = 0; left > 0; copy++)
    for (const page of pages) {
      if (left <= 0) return;
      left -= page.text.length;
      yield { ...page, id: `${page.id}.${copy}`, text: varyDigits(page.text, copy) };
    }
}

const varyDigits = (text: string, by: number): string =>
  by === 0 ? text : text.replace(/[1-9]/g, (digit, at: number) => String(((Number(digit) + by * 7 + at) % 9) + 1));

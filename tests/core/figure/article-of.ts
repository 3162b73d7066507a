import type { Article } from '#core/model.ts';

/** An article of body text only. */
export function articleOf(text: string): Article {
  const piece = { at: 0, start: 0, length: text.length, line: 1 };
  const empty = { authors: [], credits: [], seams: [] };
  return {
    ...empty,
    id: '000-01',
    title: null,
    kind: 'article',
    lines: [1],
    truncated: 'none',
    text,
    titleEnd: 0,
    pieces: [piece],
  };
}

import type { Article } from '#core/model.ts';

/** An article of a headline and a body, as the page stage would make it. */
export function articleOf(title: string | null, body: string, changes: Partial<Article> = {}): Article {
  return {
    id: '000-01',
    title,
    authors: [],
    credits: [],
    kind: 'article',
    lines: [1],
    truncated: 'none',
    text: title === null ? `${body}\n` : `${title}\n${body}\n`,
    titleEnd: title?.length ?? 0,
    pieces: [],
    seams: [],
    ...changes,
  };
}

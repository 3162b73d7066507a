import type { Article, LabelledLine, Page } from '#core/model.ts';

/** Joins labelled lines into articles, in the order of their headlines on the page. */
export function splitArticles(page: Page, lines: readonly LabelledLine[]): Article[] {
  if (lines.length === 0) return [];
  let text = '';
  const pieces = lines.map((line) => {
    const piece = { at: text.length, start: line.start, length: line.text.length, line: line.number };
    text += `${line.text}\n`;
    return piece;
  });
  const numbers = lines.map((line) => line.number);
  const nothing = { title: null, authors: [], credits: [], kind: 'article', truncated: 'none', seams: [] } as const;
  return [
    { ...nothing, authors: [], credits: [], seams: [], id: `${page.id}-01`, lines: numbers, text, titleEnd: 0, pieces },
  ];
}

import type { Article, LabelledLine } from '#core/model.ts';
import { labelLines } from '#core/page/label-lines.ts';
import { readLines } from '#core/page/read-lines.ts';
import { splitArticles } from '#core/page/split-articles.ts';

/** Lines and articles of a page's text. */
export function readText(text: string): { lines: LabelledLine[]; articles: Article[] } {
  const lines = labelLines(readLines(text));
  return { lines, articles: splitArticles({ source: '001_page.txt', id: '001', text }, lines) };
}

export interface ExpectedArticle {
  title: string | null;
  kind: Article['kind'];
  truncated: Article['truncated'];
  authors: string[];
  credits: string[];
  lines: number[];
}

/** What a fixture tells of an article. */
export const summarise = ({ title, kind, truncated, authors, credits, lines }: Article): ExpectedArticle => ({
  title,
  kind,
  truncated,
  authors,
  credits,
  lines,
});

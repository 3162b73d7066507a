import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interleave, makeRandom, type WholeArticle } from './interleave.ts';
import { loadFixtures } from './load-fixtures.ts';
import { readText } from './read-page.ts';

const GOLD = new URL('../../gold/', import.meta.url);
const SEEDS = new URL('../../../seeds/', import.meta.url);
const BYLINES = ['张建华', '李晓红 王伟民', '陈志强', '周玉兰'];
const PAGES = 60;
/** Shorter ones have no two or three columns. */
const LEAST_LENGTH = 160;

interface Known {
  kind: string;
  truncated: string;
  title: string | null;
  authors: string[];
  lines: number[];
}

/** The whole articles of a page, their paragraphs put together where the page cuts them. */
function wholeArticles(text: string, known: readonly Known[]): WholeArticle[] {
  const rows = text.split('\n');
  const whole = known.filter((a) => a.kind === 'article' && a.truncated === 'none' && a.title && a.authors.length > 0);
  return whole.map(({ title, lines }, i) => ({
    title: title!,
    byline: BYLINES[i % BYLINES.length]!,
    paragraphs: closeUp(
      lines.map((line) => rows[line - 1]!.trim()).filter((row) => /[，。]/u.test(row) && row !== title),
    ),
  }));
}

/** Rows that a column break of the page cuts are one paragraph. */
const closeUp = (rows: readonly string[]): string[] => rows.reduce<string[]>(gather, []);

function gather(paragraphs: string[], row: string): string[] {
  const last = paragraphs.at(-1);
  if (last && !/[。！？…][”）]?$/u.test(last)) paragraphs[paragraphs.length - 1] = last + row;
  else paragraphs.push(row);
  return paragraphs;
}

const fromSeeds = readdirSync(GOLD).flatMap((file) => {
  const { file: page, articles } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8'));
  return wholeArticles(readFileSync(new URL(page, SEEDS), 'utf8'), articles);
});
const fromFixtures = loadFixtures()
  .filter(({ name }) => name !== 'wrapped-lines')
  .flatMap(({ text, articles }) => wholeArticles(text, articles))
  .filter((article) => article.paragraphs.length > 1 && article.paragraphs.join('').length >= LEAST_LENGTH);

/** Which share of the articles on made pages comes out whole and in order. */
function shareExact(articles: readonly WholeArticle[]): number {
  const random = makeRandom(7);
  let exact = 0;
  let all = 0;
  for (let seed = 0; seed < PAGES; seed++) {
    const count = 2 + Math.floor(random() * 3);
    const pool = [...articles];
    const picked = Array.from({ length: count }, () => pool.splice(Math.floor(random() * pool.length), 1)[0]!);
    const page = interleave(picked, seed * 31 + 1);
    const found = new Set(readText(page.text).articles.map((article) => article.lines.join()));
    all += page.lines.length;
    exact += page.lines.filter((lines) => found.has(lines.join())).length;
  }
  return exact / all;
}

describe('columns of two to four articles in turn', () => {
  const articles = [...fromSeeds, ...fromFixtures];

  it('are put together again: three articles in four at least', { timeout: 60_000 }, () => {
    expect(articles.length).toBeGreaterThan(30);
    expect(shareExact(articles)).toBeGreaterThanOrEqual(0.75);
  });

  it('are the same for the same seed', () => {
    expect(interleave(fromSeeds.slice(0, 3), 5)).toEqual(interleave(fromSeeds.slice(0, 3), 5));
  });
});

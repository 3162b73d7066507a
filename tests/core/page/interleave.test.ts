import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interleave, makeRandom, type WholeArticle } from './interleave.ts';
import { loadFixtures } from './load-fixtures.ts';
import { readText } from './read-page.ts';

const GOLD = new URL('../../gold/', import.meta.url);
const SEEDS = new URL('../../../seeds/', import.meta.url);
const BYLINES = ['张建华', '李晓红 王伟民', '陈志强', '周玉兰'];
const PAGES = 30;

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
    paragraphs: closeUp(lines.map((line) => rows[line - 1]!.trim()).filter((row) => row.length > 30)),
  }));
}

const closeUp = (rows: readonly string[]): string[] =>
  rows
    .join('')
    .split(/(?<=[。！？…][”）)]?)(?=.{40})/u)
    .reduce<string[]>(gather, []);

/** Sentences back into paragraphs of about the printed length. */
function gather(paragraphs: string[], sentence: string): string[] {
  const last = paragraphs.at(-1);
  if (last && last.length < 120) paragraphs[paragraphs.length - 1] = last + sentence;
  else paragraphs.push(sentence);
  return paragraphs;
}

const fromSeeds = readdirSync(GOLD).flatMap((file) => {
  const { file: page, articles } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8'));
  return wholeArticles(readFileSync(new URL(page, SEEDS), 'utf8'), articles);
});
const fromFixtures = loadFixtures().flatMap(({ text, articles }) => wholeArticles(text, articles));

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
  it.each([
    ['real articles', fromSeeds],
    ['written articles', fromFixtures.filter((article) => article.paragraphs.join('').length > 150)],
  ])('%s are put together again, three in four at least', { timeout: 60_000 }, (_, articles) => {
    expect(articles.length).toBeGreaterThan(8);

    expect(shareExact(articles)).toBeGreaterThanOrEqual(0.75);
  });

  it('are the same for the same seed', () => {
    expect(interleave(fromSeeds.slice(0, 3), 5)).toEqual(interleave(fromSeeds.slice(0, 3), 5));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHalfWidth } from '../text/to-half-width.ts';
import { loadFixtures } from './load-fixtures.ts';
import { readText, summarise } from './read-page.ts';

const fixtures = loadFixtures();
const anyFixture = fc.constantFrom(...fixtures);
/** Pages whose articles are whole and headed: what stands below another page does not touch them. */
const wholePages = ['markdown-page', 'signed-at-end', 'two-line-headlines', 'wire-news', 'colon-subheads'];
const anyWhole = fc.constantFrom(...fixtures.filter((page) => wholePages.includes(page.name)));

const word = fc.constantFrom(
  '的',
  '村',
  '嘉善县',
  '“',
  '”',
  '，',
  '。',
  '（',
  '）',
  '记者',
  '张三',
  ' ',
  '　',
  '#',
  '摄',
  '12',
  '、',
  '\t',
  '本报讯',
  '第3版',
  '*',
  '同时',
  'a',
  '\u{20000}',
);
const anyText = fc
  .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((words) => words.join(''));
const anyPage = fc.array(anyText, { maxLength: 25 }).map((lines) => lines.join('\n'));
const eitherPage = fc.oneof(
  anyPage,
  anyFixture.map((page) => page.text),
);

describe('every page', () => {
  it('gives every non-blank line to one article or to the page', () => {
    fc.assert(
      fc.property(eitherPage, (text) => {
        const { lines, articles } = readText(text);
        const given = articles.flatMap((article) => article.lines);
        // a column's name may belong to the one article under it
        const columns = new Set(given.filter((n) => lines.find(({ number }) => number === n)?.rule === 'column-name'));
        const own = lines.filter(
          ({ role, number }) => (role !== 'furniture' && role !== 'section') || columns.has(number),
        );
        expect(given.toSorted((a, b) => a - b)).toEqual(own.map((line) => line.number));
      }),
    );
  });

  it('has pieces that lead back to the page, and nothing else but line ends and the space in a headline', () => {
    fc.assert(
      fc.property(eitherPage, (text) => {
        for (const article of readText(text).articles) {
          let at = 0;
          for (const piece of article.pieces) {
            expect(article.text.slice(at, piece.at)).toMatch(/^[\n ]*$/);
            at = piece.at + piece.length;
            expect(article.text.slice(piece.at, at)).toBe(text.slice(piece.start, piece.start + piece.length));
            expect(article.lines).toContain(piece.line);
          }
          expect(article.text.slice(at)).toMatch(/^\n*$/);
        }
      }),
    );
  });

  it('has a title that is the start of its text', () => {
    fc.assert(
      fc.property(eitherPage, (text) => {
        for (const { title, text: body, titleEnd } of readText(text).articles) {
          expect(body.slice(0, titleEnd)).toBe(title ?? '');
        }
      }),
    );
  });
});

describe('blank lines', () => {
  it('change nothing but the numbers', () => {
    fc.assert(
      fc.property(eitherPage, fc.infiniteStream(fc.nat({ max: 2 })), (text, blanks) => {
        const rows = text.split('\n').filter((row) => row.trim());
        const numbers = new Map<number, number>();
        const spaced: string[] = [];
        rows.forEach((row, i) => {
          spaced.push(...Array<string>(blanks.next().value!).fill(''), row);
          numbers.set(spaced.length, i + 1);
        });
        const dense = readText(rows.join('\n')).articles.map(summarise);
        const loose = readText(spaced.join('\n')).articles.map(summarise);
        expect(loose.map((a) => ({ ...a, lines: a.lines.map((n) => numbers.get(n)) }))).toEqual(dense);
      }),
    );
  });
});

describe('half-width marks', () => {
  it('are read as full-width ones', () => {
    fc.assert(
      fc.property(eitherPage, (text) => {
        const full = readText(text).articles.map(summarise);
        const half = readText(toHalfWidth(text)).articles.map(summarise);
        expect(half).toEqual(full.map((a) => ({ ...a, title: a.title && toHalfWidth(a.title) })));
      }),
    );
  });
});

describe('two pages of whole articles, one above the other', () => {
  it('are the articles of both', () => {
    fc.assert(
      fc.property(anyWhole, anyWhole, (first, second) => {
        const above = first.text.split('\n').length - 1;
        const expected = [
          ...first.articles,
          ...second.articles.map((a) => ({ ...a, lines: a.lines.map((n) => n + above) })),
        ];
        expect(readText(first.text + second.text).articles.map(summarise)).toEqual(expected);
      }),
    );
  });
});

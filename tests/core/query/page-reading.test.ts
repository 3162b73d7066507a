import { expect, test } from 'vitest';
import type { PageBody } from '#core/files/schema.ts';
import { linesOfParagraphs, ownersOfLines, sentenceSpans } from '#core/query/page-reading.ts';
import { figureOf, itemOf } from './item-of.ts';

const rows = ['# 题目', '第一句。辖区26', '别的文章。', '个小区试点。末句。'];
const text = rows.join('\n');
const starts = rows.map((_, i) => rows.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
const page: PageBody = {
  id: '000',
  source: '000.txt',
  text,
  lines: rows.map((row, i) => ({
    number: i + 1,
    start: starts[i]!,
    end: starts[i]! + row.length,
    role: 'body',
    rule: 't',
  })),
  articles: [
    { id: '000-01', paragraphs: [[2, 4]], seams: [], candidates: [] },
    { id: '000-02', paragraphs: [[3], [99]], seams: [], candidates: [] },
  ],
};
const at = (words: string) => figureOf(26, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['000-01', [[2, 4]]],
  ['000-02', [[3], []]],
  ['unknown', []],
])('the paragraphs of %s; lines that the page lacks are left out', (id, numbers) => {
  expect(linesOfParagraphs(page, id).map((lines) => lines.map(({ number }) => number))).toEqual(numbers);
});

test.each([
  ['over a column break', '26', '000-01', ['辖区26', '个小区试点。']],
  ['in the second of its lines', '试点', '000-01', ['辖区26', '个小区试点。']],
  ['in one line', '末句', '000-01', ['末句。']],
  ['in the headline, which has no sentence', '题目', '000-01', []],
  ['of an unknown item', '26', 'unknown', []],
])('the sentence of a figure %s', (_, words, id, sentence) => {
  expect(sentenceSpans(page, id, at(words)).map(({ start, end }) => text.slice(start, end))).toEqual(sentence);
});

test('lines belong to the items of their own page', () => {
  const all = [itemOf('000-01', { lines: [2, 4] }), itemOf('000-02', { lines: [3] }), itemOf('001-01', { lines: [2] })];
  expect([...ownersOfLines(all, '000')].map(([line, { id }]) => [line, id])).toEqual([
    [2, '000-01'],
    [4, '000-01'],
    [3, '000-02'],
  ]);
});

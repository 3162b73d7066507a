import { describe, expect, test } from 'vitest';
import { excerpt, searchSentences, searchTitles } from '#core/query/search-items.ts';
import { searchThemes } from '#core/query/search-themes.ts';
import { figureOf, itemOf } from './item-of.ts';

const sentence = '全村共有民宿12家，年收入300万元。';
const items = [
  itemOf('1-01', {
    title: '民宿 让小村热起来',
    lead: '走进村里',
    figures: [figureOf(12, { sentence }), figureOf(3_000_000, { sentence })],
  }),
  itemOf('1-02', { title: null, lead: '图为村民在App上办事' }),
];

test.each([
  ['民宿', ['1-01']],
  ['小村 民宿', ['1-01']],
  ['民宿 码头', []],
  ['  ', []],
])('titles with %s', (text, ids) => {
  expect(searchTitles(items, text, 9).map(({ item }) => item.id)).toEqual(ids);
});

test('a sentence of two figures is one suggestion, and opens at the first', () => {
  expect(searchSentences(items, '民宿', 9)).toMatchObject([{ figure: 0, text: sentence }]);
});

test('the beginning of a text is found too, in any case of letters', () => {
  expect(searchSentences(items, 'app', 9)).toMatchObject([{ figure: null, text: items[1]!.lead }]);
});

test('no more than asked for', () => {
  expect(searchTitles([items[0]!, items[0]!], '民宿', 1)).toHaveLength(1);
});

describe('an excerpt', () => {
  test.each([
    ['短句', '短', 5, '短句'],
    ['一二三四五六七八九十', '一', 4, '一二三四…'],
    ['一二三四五六七八九十', '六', 4, '…五六七八…'],
    ['一二三四五六七八九十', '十', 4, '…七八九十'],
    ['一二三四五六七八九十', '无', 4, '一二三四…'],
    ['一二三𠮷四五六七𠮷十', '五', 5, '…四五六七…'],
  ])('of %s around %s', (text, typed, most, expected) => {
    expect(excerpt(text, typed, most)).toBe(expected);
  });
});

test.each([
  ['营商', 'business'],
  ['business', 'business'],
  ['反诈', 'safety'],
  ['无此主题', undefined],
  ['', undefined],
])('the theme for %s', (text, key) => {
  expect(searchThemes(text)[0]).toBe(key);
});

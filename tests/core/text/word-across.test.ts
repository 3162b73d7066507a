import { expect, it } from 'vitest';
import { firstWord, keepEnd, keepStart, lastWord, wordAcross } from '#core/text/word-across.ts';

it.each([
  ['儿童成长驿', '站、邻里中心', '驿站'],
  ['排除企业发', '展的不必要干扰', '发展'],
  ['结合实际情况，为', '站、邻里中心', ''],
  ['深入开展', '“千名干部', ''],
  ['', '站', ''],
  ['驿', '', ''],
])('%s|%s', (before, after, word) => {
  expect(wordAcross(before, after)).toBe(word);
});

it('knows the word at either end', () => {
  expect([firstWord('中心、站'), lastWord('今年，中心'), firstWord('，'), lastWord('')]).toEqual([
    '中心',
    '中心',
    '',
    '',
  ]);
});

it.each([
  ['葡萄产业占该镇农业产业收益', 12, '产业占该镇农业产业收益', '葡萄产业占该镇农业产业'],
  ['现代农业科技企业', 7, '农业科技企业', '现代农业科技'],
  ['贷款余额', 4, '贷款余额', '贷款余额'],
  ['ABCDEF', 4, 'CDEF', 'ABCD'],
])('keeps whole words of %s', (phrase, longest, end, start) => {
  expect([keepEnd(phrase, longest), keepStart(phrase, longest)]).toEqual([end, start]);
});

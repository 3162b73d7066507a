import { expect, it } from 'vitest';
import { firstWord, lastWord, wordAcross } from '#core/text/word-across.ts';

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

import { expect, test } from 'vitest';
import { checkPlausibility } from '#core/figure/check-plausibility.ts';
import { doubtWords } from '#core/query/doubt-words.ts';

type Draft = Parameters<typeof checkPlausibility>[0];
type Reading = Parameters<typeof checkPlausibility>[2];

const doubtOf = (text: string, printed: string, draft: Partial<Draft>, measure = '') => {
  const start = text.indexOf(printed);
  const number = { start, end: start + printed.length };
  return checkPlausibility({ start, number, value: 1, unit: '', ...draft } as Draft, measure, { text } as Reading);
};

test.each<[string | undefined, string]>([
  [doubtOf('1O0间', '1', { suspect: 'a letter among the digits' }), '数字中混有字母'],
  [doubtOf('之5户', '5', {}), '数字前的“之”可能是“2”的误识'],
  [doubtOf('05户', '05', {}), '数字以0开头'],
  [doubtOf('1.5户', '1.5', { counts: true, value: 1.5 }), '计数不应有小数'],
  [doubtOf('120%', '120', { unit: '%', value: 120 }, '占比'), '占比超过100%'],
  [doubtOf('20000%', '20000', { unit: '%', value: 20_000 }), '百分比超过10000'],
  [doubtOf('2亿元', '2', { unit: '元', value: 2e8 }, '人均收入'), '超出人均、户均等可能的数额'],
  [doubtOf('20亿人', '20', { unit: '人', value: 2e9 }), '超出可能的人数'],
])('%s: %s', (reason, expected) => {
  expect(doubtWords(reason!, 'zh')).toBe(expected);
  expect(doubtWords(reason!, 'en')).toBe(reason);
});

test('an unknown reason stays', () => {
  expect(doubtWords('比同类大一万倍', 'zh')).toBe('比同类大一万倍');
});

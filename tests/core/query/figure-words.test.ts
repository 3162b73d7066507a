import { expect, test } from 'vitest';
import { formatNumber } from '#app/ui/format.ts';
import type { PublishedFigure } from '#core/files/schema.ts';
import { figureWords } from '#core/query/figure-words.ts';
import { figureOf } from './item-of.ts';

const homes = { unit: '户' };

test.each<[Partial<PublishedFigure>, string, string]>([
  [{ value: 12_000, ...homes }, '1.2万户', '12,000 households'],
  [{ value: 4300, approx: 'over', surface: '企业4300余家', unit: '家' }, '4300余家', 'more than 4,300 家'],
  [{ value: 280_000, approx: 'over', surface: '28万多小时', unit: '小时' }, '28万余小时', 'more than 280,000 hours'],
  [{ value: 3e6, approx: 'over', surface: '300多万元' }, '300余万元', 'more than 3 million yuan'],
  [{ value: 3e9, approx: 'over', surface: '超30亿元' }, '超30亿元', 'more than 3 billion yuan'],
  [{ value: 50, approx: 'over', surface: '50%以上', unit: '%' }, '50%以上', 'at least 50%'],
  [{ value: 35, approx: 'over', surface: '超过35%', unit: '%' }, '超35%', 'more than 35%'],
  [{ value: 5, approx: 'over', surface: '不少于5人', unit: '人' }, '5人以上', 'at least 5 people'],
  [{ value: 800, approx: 'nearly', surface: '近800亩', unit: '亩' }, '近800亩', 'nearly 800 mu'],
  [{ value: 58_000, approx: 'about', surface: '约5.8万户', ...homes }, '约5.8万户', 'about 58,000 households'],
  [{ value: 10, approx: 'under', surface: '不足10人', unit: '人' }, '不足10人', 'less than 10 people'],
  [{ value: 3, approx: 'under', surface: '3天内', unit: '天' }, '3天以内', 'at most 3 days'],
  [{ value: 10, max: 12, surface: '10—12个', unit: '个' }, '10–12个', '10–12 个'],
])('%j', (parts, chinese, english) => {
  const figure = figureOf(0, parts);
  expect([figureWords(figure, 'zh', formatNumber), figureWords(figure, 'en', formatNumber)]).toEqual([
    chinese,
    english,
  ]);
});

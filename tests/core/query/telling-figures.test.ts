import { expect, test } from 'vitest';
import type { PublishedFigure } from '#core/files/schema.ts';
import { isTelling, rankByKind } from '#core/query/telling-figures.ts';
import { figureOf } from './item-of.ts';

const mass = (value: number, unit: string) => figureOf(value, { kind: 'mass', unit });
const count = (value: number, unit: string) => figureOf(value, { kind: 'count', unit });

test.each<[string, PublishedFigure[], number[][]]>([
  [
    'kinds, the most telling first',
    [count(9, '个'), figureOf(50, { kind: 'percent', unit: '%' }), figureOf(1)],
    [[1], [50], [9]],
  ],
  ['5000公斤 is not more than 200吨: the unit named first', [mass(200, '吨'), mass(5000, '公斤')], [[200, 5000]]],
  ['the commonest unit first', [mass(5000, '公斤'), mass(8, '吨'), mass(200, '吨')], [[200, 5000, 8]]],
  ['the largest of each unit before any second', [mass(3, '吨'), mass(4, '吨'), mass(2, '克')], [[4, 2, 3]]],
  ['words to count with compare', [count(21, '条'), count(32, '条'), count(58000, '户')], [[58000, 32, 21]]],
  ['a range by its upper end', [figureOf(2, { max: 20 }), figureOf(10)], [[2, 10]]],
  ['none', [], []],
])('%s', (_, figures, expected) => {
  const ranked = rankByKind(figures.map((figure) => ({ figure })));
  expect(ranked.map((ofKind) => ofKind.map(({ figure }) => figure.value))).toEqual(expected);
});

test.each<[string, Partial<PublishedFigure>, boolean]>([
  ['a result', {}, true],
  ['an aim', { nature: 'target' }, false],
  ['a price', { nature: 'price' }, false],
  ['what a firm has', { holder: '某安防科技公司' }, false],
  ['a doubtful value', { suspect: 'the number begins with 0' }, false],
  ['one that does not say what it counts', { measure: '' }, false],
  ['a length of time', { kind: 'duration', unit: '天' }, false],
  ['a ratio', { kind: 'ratio', unit: '倍' }, false],
])('telling is %s: %j %s', (_, parts, expected) => {
  expect(isTelling({ figure: figureOf(1, parts) })).toBe(expected);
});

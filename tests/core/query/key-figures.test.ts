import { expect, test } from 'vitest';
import type { PublishedFigure } from '#core/files/schema.ts';
import { chooseKeyFigures } from '#core/query/key-figures.ts';
import { sceneFigures } from '#core/scene/scene-figures.ts';
import { figureOf, itemOf } from './item-of.ts';

const days = figureOf(3, { kind: 'duration', unit: '天' });
const firms = figureOf(974, { kind: 'count', unit: '家' });
const people = figureOf(46, { kind: 'people', unit: '人' });
const crowd = figureOf(11500, { kind: 'people', unit: '人' });
const loan = figureOf(9e6);
const aim = figureOf(5e9, { nature: 'target' });
const price = figureOf(2000, { nature: 'price' });

test.each<[string, PublishedFigure[], number[]]>([
  ['money before people before counts before durations', [days, firms, people, loan], [3, 2, 1]],
  ['one of each kind first, then the rest', [people, crowd, loan], [2, 1, 0]],
  [
    'of unlike units that named first',
    [figureOf(200, { kind: 'mass', unit: '吨' }), figureOf(5000, { kind: 'mass', unit: '公斤' })],
    [0, 1],
  ],
  ['results before larger aims', [aim, loan], [1, 0]],
  ['a result before the price or the aim of a more telling kind', [price, aim, crowd, days], [2, 1, 3]],
  ['the largest, be it a level or a running total', [firms, { ...firms, value: 4300, nature: 'total' }], [1, 0]],
  ['without the doubtful', [figureOf(1, { suspect: '比同类大一万倍' }), people], [1]],
  ['without those that do not say what they count', [figureOf(1, { measure: '' }), people], [1]],
  ['none', [], []],
])('%s', (_, figures, expected) => {
  expect(chooseKeyFigures(itemOf('1', { figures })).map(({ index }) => index)).toEqual(expected);
});

test('the first is the figure that a scene tells of the item', () => {
  const item = itemOf('1', {
    figures: [price, aim, days, people, crowd, { ...crowd, nature: 'total', value: 20_000 }],
  });
  expect(chooseKeyFigures(item)[0]?.figure).toBe(sceneFigures([item], [], 1)[0]?.figure);
});

test('no more than asked for', () => {
  expect(chooseKeyFigures(itemOf('1', { figures: [days, firms, people] }), 2)).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { figureRows } from '#core/query/figure-series.ts';
import { type Grouping, type GroupingLevel, groupFigures } from '#core/query/group-figures.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const themed = (...keys: string[]) => keys.map((key) => ({ key, score: 1, evidence: [] }));
const village = placeOf('', { code: null, within: '330421104', level: 'village', village: '新村' });
const rows = figureRows([
  itemOf('1-1', {
    place: placeOf('330421104'),
    themes: themed('rural', 'grid'),
    figures: [figureOf(1, { measure: '走访企业' }), figureOf(2, { measure: '', place: '330411' })],
  }),
  itemOf('1-2', { place: village, themes: themed('rural'), figures: [figureOf(3, { measure: '重点企业走访' })] }),
  itemOf('1-3', { place: placeOf('330421'), figures: [figureOf(4, { measure: '投资' })] }),
  itemOf('1-4', { figures: [figureOf(5, { measure: '投资' })] }),
]);

test.each<[Grouping, GroupingLevel, [string, number[]][]]>([
  [
    'theme',
    'county',
    [
      ['rural', [1, 2, 3]],
      ['', [4, 5]],
    ],
  ],
  [
    'place',
    'county',
    [
      ['330421', [1, 3, 4]],
      ['', [5]],
      ['330411', [2]],
    ],
  ],
  [
    'place',
    'town',
    [
      ['330421104', [1, 3]],
      ['', [5]],
      ['330411', [2]],
      ['330421', [4]],
    ],
  ],
  [
    'measure',
    'county',
    [
      ['投资', [4, 5]],
      ['走访企业', [1, 3]],
      ['', [2]],
    ],
  ],
])('by %s at the level of the %s', (by, level, groups) => {
  expect(
    groupFigures(rows, by, level).map(({ key, rows: own }) => [key, own.map(({ figure }) => figure.value)]),
  ).toEqual(groups);
});

import { describe, expect, test } from 'vitest';
import type { PlaceRow, PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import { placeSheet } from '#core/query/place-sheet.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const rows: PlaceRow[] = [
  ['33', '浙江省'],
  ['3304', '嘉兴市'],
  ['330421', '嘉善县'],
  ['330421102', '大云镇'],
  ['330421103', '西塘镇'],
  ['330482', '平湖市'],
];

const theme = (key: string) => ({ key, score: 1, evidence: [] });
const at = (id: string, code: string, themes: string[], figures: PublishedFigure[] = []): PublishedInitiative =>
  itemOf(id, { place: placeOf(code), themes: themes.map(theme), figures });

const lost = { ...placeOf('330421102'), code: null, within: '330421102', level: 'village' as const, village: '新村' };

const items = [
  at('1-1', '330421102', ['rural', 'business'], [figureOf(5, { place: '330421' }), figureOf(7)]),
  at('1-2', '330421102201', ['rural'], [figureOf(9)]),
  at('1-3', '330421103', ['rural']),
  at('1-4', '330482', ['health'], [figureOf(3, { place: '330421102' })]),
  itemOf('1-5', { place: lost, themes: [theme('rural')] }),
  itemOf('1-6', { themes: [theme('rural')] }),
];

const sheetOf = (key: string) => placeSheet(key, items, rows)!;
const keysOf = (figures: { key: string }[]) => figures.map(({ key }) => key);

describe('what is in a place', () => {
  test.each<[string, string[]]>([
    ['3304', ['1-1', '1-2', '1-3', '1-4', '1-5']],
    ['330421', ['1-1', '1-2', '1-3', '1-5']],
    ['330421102', ['1-1', '1-2', '1-5']],
    ['330421102201', ['1-2']],
    ['330421102/新村', ['1-5']],
  ])('%s', (key, ids) => {
    const named: PlaceRow[] = [...rows, ['330421102201', '曹家村']];
    expect(placeSheet(key, items, named)!.items.map(({ id }) => id)).toEqual(ids);
  });
});

test.each([['999999'], ['33042'], ['330421102/旧村'], ['']])('there is no sheet of %j', (key) => {
  expect(placeSheet(key, items, rows)).toBeNull();
});

test('a known place without reports has an empty sheet', () => {
  expect(placeSheet('330421103', [], rows)).toMatchObject({ name: '西塘镇', items: [], themes: [], figures: [] });
});

test('the path names what holds the place', () => {
  expect(sheetOf('330421102').path.map(({ name }) => name)).toEqual(['浙江省', '嘉兴市', '嘉善县']);
  expect(sheetOf('330421102/新村').path.at(-1)).toEqual({ key: '330421102', name: '大云镇' });
});

test.each<[string, [string, number][]]>([
  [
    '3304',
    [
      ['嘉善县', 4],
      ['平湖市', 1],
    ],
  ],
  [
    '330421',
    [
      ['大云镇', 3],
      ['西塘镇', 1],
    ],
  ],
  [
    '330421102',
    [
      ['新村', 1],
      ['330421102201', 1],
    ],
  ],
  ['330421102201', []],
])('the parts of %s with reports, most first', (key, parts) => {
  const named: PlaceRow[] = [...rows, ['330421102201', '330421102201']];
  expect(placeSheet(key, items, named)!.parts.map(({ name, count }) => [name, count])).toEqual(parts);
});

test('themes are counted with their items, most first', () => {
  const themes = sheetOf('330421102').themes.map(({ theme: key, items: members }) => [
    key,
    members.map(({ id }) => id),
  ]);
  expect(themes).toEqual([
    ['rural', ['1-1', '1-2', '1-5']],
    ['business', ['1-1']],
  ]);
});

describe('figures are those said of the place, wherever they are reported', () => {
  test('a figure of the county is none of its town, one of the town told elsewhere is', () => {
    expect(keysOf(sheetOf('330421102').figures)).toEqual(['1-2#0', '1-1#1']);
    expect(keysOf(sheetOf('330482').figures)).toEqual([]);
    expect(keysOf(placeSheet('330421102', items.slice(3), rows)!.figures)).toEqual(['1-4#0']);
  });

  test.each<[string, Partial<PublishedFigure>]>([
    ['an aim', { nature: 'target' }],
    ['a price', { nature: 'price' }],
    ['a doubtful one', { suspect: 'too large' }],
    ['one that does not say what it counts', { measure: '' }],
    ['a length of time', { kind: 'duration', unit: '天' }],
  ])('%s is left out', (_, parts) => {
    const only = [at('1-1', '330421102', [], [figureOf(9, parts)])];
    expect(placeSheet('330421102', only, rows)!.figures).toEqual([]);
  });

  test('unlike units do not compare', () => {
    const area = (value: number, unit: string) => figureOf(value, { kind: 'area', unit });
    const only = [at('1-1', '330421102', [], [area(900, '平方米'), area(3, '亩'), area(5, '亩')])];
    expect(keysOf(placeSheet('330421102', only, rows)!.figures)).toEqual(['1-1#2', '1-1#0']);
  });

  test('two of a kind, the largest first, money before people', () => {
    const figures = [figureOf(8, { kind: 'people', unit: '人' }), figureOf(1), figureOf(2, { max: 20 }), figureOf(10)];
    const only = [at('1-1', '330421102', [], figures)];
    expect(keysOf(placeSheet('330421102', only, rows)!.figures)).toEqual(['1-1#2', '1-1#3', '1-1#0']);
  });
});

test('neighbours are the other reported units of the same parent', () => {
  expect(sheetOf('330421102').neighbours).toEqual([{ key: '330421103', name: '西塘镇', count: 1 }]);
  expect(sheetOf('330421').neighbours).toEqual([{ key: '330482', name: '平湖市', count: 1 }]);
  expect(sheetOf('330421102201')?.neighbours ?? []).toEqual([]);
});

test('towns with a like mix of themes are named with what they share', () => {
  const [first] = sheetOf('330421102').alike;
  expect(first).toMatchObject({ key: '330421103', name: '西塘镇', count: 1, shared: ['rural'] });
  expect(first!.score).toBeCloseTo(3 / Math.sqrt(10));
  expect(sheetOf('330421').alike).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { PlaceRow } from '#core/files/schema.ts';
import { groupByPlace } from '#core/query/group-places.ts';
import { type PlaceTableRow, placeRows, type RowOrder, sortRows } from '#core/query/place-rows.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const known: PlaceRow[] = [
  ['33', '浙江省'],
  ['3304', '嘉兴市'],
  ['330421', '嘉善县'],
  ['330421104', '西塘镇'],
  ['330421105', '姚庄镇'],
];
const county = { city: '嘉兴市', county: '嘉善县' };
const items = [
  itemOf('000-1', {
    title: '甲',
    place: placeOf('330421', { ...county, confidence: 1 }),
    figures: [figureOf(1), figureOf(2)],
  }),
  itemOf('001-1', { title: '乙', place: placeOf('330421104', { ...county, town: '西塘镇', confidence: 0.5 }) }),
  itemOf('001-2', {
    lead: '丙',
    place: placeOf('330421104', { ...county, town: '西塘镇', confidence: 0.9 }),
    figures: [figureOf(3)],
  }),
];
const dates = new Map([
  ['000', '2022-08-17'],
  ['001', '2022-08-16'],
]);
const rows = placeRows(groupByPlace(items, known), dates);
const find = (name: string, among: readonly PlaceTableRow[] = rows): PlaceTableRow | undefined =>
  among.find((row) => row.name === name) ?? among.map((row) => find(name, row.children)).find(Boolean);

test.each([
  ['嘉善县', { items: 3, own: 1, figures: 3, confidence: 0.8, date: '2022-08-17' }],
  ['西塘镇', { items: 2, own: 2, figures: 1, confidence: 0.7, date: '2022-08-16' }],
  ['姚庄镇', { items: null, own: null, figures: null, confidence: null, date: null }],
  ['甲', { items: null, own: null, figures: 2, confidence: 1, date: '2022-08-17' }],
  ['丙', { items: null, own: null, figures: 1, confidence: 0.9, date: '2022-08-16' }],
])('%s tells', (name, values) => {
  const found = find(name)!.values;
  expect({ ...found, confidence: found.confidence && Number(Number(found.confidence).toFixed(6)) }).toEqual(values);
});

describe('inside each place, places stand before items and what has nothing to tell last', () => {
  test.each<[RowOrder, string[], string[]]>([
    [{ column: 'items', isDescending: true }, ['西塘镇', '姚庄镇', '甲'], ['乙', '丙']],
    [{ column: 'items', isDescending: false }, ['西塘镇', '姚庄镇', '甲'], ['乙', '丙']],
    [{ column: 'figures', isDescending: true }, ['西塘镇', '姚庄镇', '甲'], ['丙', '乙']],
    [{ column: 'confidence', isDescending: false }, ['西塘镇', '姚庄镇', '甲'], ['乙', '丙']],
    [{ column: 'confidence', isDescending: true }, ['西塘镇', '姚庄镇', '甲'], ['丙', '乙']],
    [{ column: 'name', isDescending: true }, ['西塘镇', '姚庄镇', '甲'], ['乙', '丙']],
    [{ column: 'name', isDescending: false }, ['姚庄镇', '西塘镇', '甲'], ['丙', '乙']],
  ])('%j', (order, below, own) => {
    const sorted = sortRows(rows, order, (a, b) => (a < b ? -1 : Number(a > b)));
    expect(find('嘉善县', sorted)!.children.map(({ name }) => name)).toEqual(below);
    expect(find('西塘镇', sorted)!.children.map(({ name }) => name)).toEqual(own);
  });
});

import { describe, expect, test } from 'vitest';
import {
  isInView,
  labelFeatures,
  markFeatures,
  type Points,
  unreportedFeatures,
} from '#app/features/map/map-features.ts';
import { countByUnit } from '#core/query/count.ts';
import { groupByDrawnKey } from '#core/query/drawn-at.ts';
import { placeMarks } from '#core/query/place-marks.ts';
import { itemOf, placeOf } from '../../../core/query/item-of.ts';
import { base, rows } from './ground.ts';

const items = [
  itemOf('1', { place: placeOf('330421104', { town: '西塘镇', lng: 121.2, lat: 30.2 }) }),
  itemOf('2', { place: placeOf('330421') }),
  itemOf('3', { place: placeOf('330421104201', { village: '礼庙村', precision: 'town', lng: 121.3, lat: 30.3 }) }),
  itemOf('4', { place: placeOf('330421104201', { village: '礼庙村', precision: 'town', lng: 121.3, lat: 30.3 }) }),
  itemOf('5', { place: placeOf('3304') }),
];
const counts = countByUnit(items);
const towns = placeMarks(items, rows, 'town');
const words = {
  nameOf: (name: string) => name,
  ownLabel: (name: string, count: number) => `${name}级 ${count}`,
  andOthers: (name: string, count: number) => `${name}等 ${count} 处`,
};
const print = ({ features }: Points) =>
  features.map(({ properties: { name, count, isActive }, geometry }) => [
    name,
    count,
    isActive,
    ...geometry.coordinates,
  ]);

describe('labels', () => {
  const labels = (chosen: string[]) =>
    print(labelFeatures(base.counties, { rows, counts, drawn: groupByDrawnKey(items), towns, chosen }, words));

  test('counties carry all items in them, cities only those about the city; near the seat, without one in the middle', () => {
    expect(labels([])).toEqual([
      ['嘉兴市', 1, true, 120.5, 30.6],
      ['南湖区', 0, true, 120.425, 30.425],
      ['嘉善县', 4, true, 121.475, 30.525],
      ['上城区', 0, true, 119.475, 30.525],
    ]);
  });

  test('a city carries all items in it and what is printed of its own', () => {
    const { features } = labelFeatures(base.counties, { rows, counts, drawn: new Map(), towns: [], chosen: [] }, words);
    expect(features[0]!.properties).toMatchObject({ key: '3304', count: 0, total: 5, ownLabel: '嘉兴市级 0' });
  });

  test('those outside of the chosen place are dimmed', () => {
    expect(labels(['330421104']).map(([name, , isActive]) => [name, isActive])).toEqual([
      ['嘉兴市', true],
      ['南湖区', false],
      ['嘉善县', true],
      ['上城区', false],
    ]);
  });
});

describe('marks', () => {
  const marks = (chosen: string[]) => print(markFeatures(placeMarks(items, rows), chosen, words));

  test('one a place, the largest first; what is known to the county only has none', () => {
    expect(marks([])).toEqual([
      ['礼庙村', 2, true, 121.3, 30.3],
      ['西塘镇', 1, true, 121.2, 30.2],
    ]);
  });

  test('a chosen village dims its town, a chosen town not its village', () => {
    expect(marks(['330421104201']).map(([, , isActive]) => isActive)).toEqual([true, false]);
    expect(marks(['330421104']).map(([, , isActive]) => isActive)).toEqual([true, true]);
  });
});

describe('towns without reports', () => {
  test.each<[string, string[], string[]]>([
    ['none while no county is chosen', [], []],
    ['none for a city', ['3304'], []],
    ['those of the chosen county that have a point', ['330421'], ['姚庄镇']],
    ['those around a chosen town', ['330421104'], ['姚庄镇']],
    ['none of another county', ['330402'], []],
  ])('%s', (_, chosen, names) => {
    expect(
      unreportedFeatures(rows, counts, chosen, words.nameOf).features.map(({ properties }) => properties.name),
    ).toEqual(names);
  });
});

test.each<[string, string[], boolean]>([
  ['330421', [], true],
  ['330421', ['3304'], true],
  ['330421', ['330421104'], true],
  ['330421', ['330402'], false],
  ['330421', ['330402', '330421'], true],
])('%s is in view of %j: %s', (unit, chosen, expected) => {
  expect(isInView(unit, chosen)).toBe(expected);
});

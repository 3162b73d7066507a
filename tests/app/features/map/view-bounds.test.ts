import { expect, test } from 'vitest';
import { mainCities, viewBounds } from '#app/features/map/view-bounds.ts';
import { placeMarks } from '#core/query/place-marks.ts';
import { itemOf, placeOf } from '../../../core/query/item-of.ts';
import { base, rows } from './ground.ts';

const village = placeOf('330421104201', { village: '礼庙村', precision: 'town', lng: 121.3, lat: 30.3 });
const marks = placeMarks([itemOf('1', { place: village })], rows);
const view = (chosen: string[], found: string[]) =>
  viewBounds(chosen, { counties: base.counties, rows, marks, counts: new Map(found.map((code) => [code, 1])) })?.map(
    (degrees) => Math.round(degrees * 100) / 100,
  );

test.each<[string, string[], string[], number[]]>([
  ['the counties that items are found in', [], ['33', '3304', '330421'], [121, 30, 122, 31]],
  ['no county of a city without items', [], ['3304', '330421', '330102'], [121, 30, 122, 31]],
  ['everything when nothing is found', [], [], [119, 30, 122, 31]],
  ['a chosen county, found or not', ['330102'], ['330421'], [119, 30, 120, 31]],
  ['a chosen city', ['3304'], [], [120, 30, 122, 31]],
  ['a town by its point', ['330421104'], [], [121.11, 30.11, 121.29, 30.29]],
  ['a town without a point by its county', ['330421106'], [], [121, 30, 122, 31]],
  ['a village by its mark', ['330421104201'], [], [121.25, 30.25, 121.35, 30.35]],
  ['a village without a mark by its town', ['330421104299'], [], [121.11, 30.11, 121.29, 30.29]],
  ['several places together', ['330102', '330402'], [], [119, 30, 121, 31]],
  ['all when the code means nothing', ['99'], [], [119, 30, 122, 31]],
])('the view holds %s', (_, chosen, found, box) => {
  expect(view(chosen, found)).toEqual(box);
});

test.each<[string, [string, number][], string[]]>([
  [
    'one city',
    [
      ['33', 9],
      ['3304', 9],
      ['330421', 9],
    ],
    ['3304'],
  ],
  [
    'strays are left out',
    [
      ['3304', 9],
      ['3301', 1],
      ['3307', 1],
    ],
    ['3304'],
  ],
  [
    'even shares stay',
    [
      ['3304', 5],
      ['3301', 4],
      ['3307', 1],
    ],
    ['3304', '3301'],
  ],
  ['nothing found', [], []],
])('the main cities of %s', (_, counts, cities) => {
  expect(mainCities(new Map(counts))).toEqual(cities);
});

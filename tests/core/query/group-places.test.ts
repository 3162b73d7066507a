import { expect, test } from 'vitest';
import type { PlaceRow } from '#core/files/schema.ts';
import { groupByPlace, type PlaceGroup, pathTo } from '#core/query/group-places.ts';
import { itemOf, placeOf } from './item-of.ts';

const rows: PlaceRow[] = [
  ['33', '浙江省'],
  ['3301', '杭州市'],
  ['330102', '上城区'],
  ['3304', '嘉兴市'],
  ['330402', '南湖区'],
  ['330402001', '建设街道'],
  ['330421', '嘉善县'],
  ['330421104', '西塘镇'],
  ['330421105', '姚庄镇'],
];

const village = (code: string | null, name: string) =>
  placeOf('330421104201', { code, ...(code ? {} : { within: '330421104' }), level: 'village', village: name });

const draw = (groups: PlaceGroup[], depth = 0): string[] =>
  groups.flatMap((group) => [
    `${'  '.repeat(depth)}${group.name} ${group.count}/${group.own.length}`,
    ...draw(group.children, depth + 1),
  ]);

const items = [
  itemOf('1', { place: placeOf('330421104', { town: '西塘镇' }) }),
  itemOf('2', { place: village('330421104201', '礼庙村') }),
  itemOf('3', { place: village(null, '新村') }),
  itemOf('4', { place: village(null, '新村') }),
  itemOf('5', { place: placeOf('3304') }),
  itemOf('6'),
];

test('items are counted up to the province; neighbours without reports are named, other cities not', () => {
  expect(draw(groupByPlace(items, rows))).toEqual([
    '浙江省 5/0',
    '  嘉兴市 5/1',
    '    嘉善县 4/0',
    '      西塘镇 4/1',
    '        新村 2/2',
    '        礼庙村 1/1',
    '      姚庄镇 0/0',
    '    南湖区 0/0',
  ]);
});

test('a unit that the places file lacks is named by the item, or by its code', () => {
  const groups = groupByPlace([itemOf('1', { place: placeOf('340521', { county: '当涂县' }) })], rows);
  expect(draw(groups)).toEqual(['浙江省 1/0', '  3405 1/0', '    当涂县 1/1']);
});

test('no item, no group', () => {
  expect(groupByPlace([], rows)).toEqual([]);
});

test.each<[string, string[]]>([
  ['330421104', ['浙江省', '嘉兴市', '嘉善县', '西塘镇']],
  ['330421104/新村', ['浙江省', '嘉兴市', '嘉善县', '西塘镇', '新村']],
  ['330421105', ['浙江省', '嘉兴市', '嘉善县', '姚庄镇']],
  ['330102', []],
])('the path to %s', (key, names) => {
  expect(pathTo(groupByPlace(items, rows), key).map(({ name }) => name)).toEqual(names);
});

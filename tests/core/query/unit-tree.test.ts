import { expect, test } from 'vitest';
import type { PlaceRow } from '#core/files/schema.ts';
import { findRelated } from '#core/query/related.ts';
import { countTotals } from '#core/query/totals.ts';
import { growUnitTree, nameUnits, type UnitNode } from '#core/query/unit-tree.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const rows: PlaceRow[] = [
  ['33', '浙江省'],
  ['3304', '嘉兴市'],
  ['330411', '秀洲区'],
  ['330421', '嘉善县'],
  ['330421104', '干窑镇'],
];
const village = itemOf('1', { place: placeOf('330421104201', { village: '南宙村' }) });
const unlisted = itemOf('2', { place: placeOf('330421104', { code: null, within: '330421104', level: 'village' }) });

const outline = (nodes: readonly UnitNode[]): unknown[] =>
  nodes.map(({ name, children }) => (children.length > 0 ? [name, outline(children)] : name));

test.each<[string, string[], unknown[]]>([
  [
    'units stand under those that hold them',
    ['330421104', '330411'],
    [['浙江省', [['嘉兴市', ['秀洲区', ['嘉善县', ['干窑镇']]]]]]],
  ],
  [
    'the villages that items name',
    ['330421104201'],
    [['浙江省', [['嘉兴市', [['嘉善县', [['干窑镇', ['南宙村']]]]]]]]],
  ],
  ['no unit', [], []],
  ['a code without a name', ['330499'], [['浙江省', ['嘉兴市']]]],
  ['what is no code', [''], []],
])('%s', (_, codes, expected) => {
  expect(outline(growUnitTree(codes, nameUnits(rows, [village, unlisted])))).toEqual(expected);
});

test('totals count a village for its town, and towns once', () => {
  const county = itemOf('3', { place: placeOf('330411'), figures: [figureOf(1), figureOf(2)] });
  expect(countTotals([village, unlisted, county, itemOf('4')])).toEqual({ items: 4, towns: 1, figures: 2 });
});

test('a picture leads to its article and back', () => {
  const article = itemOf('0-1');
  const picture = itemOf('0-2', { illustrates: '0-1' });
  const all = [article, picture, itemOf('0-3')];
  expect(findRelated(all, picture)).toEqual([article]);
  expect(findRelated(all, article)).toEqual([picture]);
  expect(findRelated(all, all[2]!)).toEqual([]);
});

import { expect, test } from 'vitest';
import { noFilter } from '#core/query/filter.ts';
import { compareStops } from '#core/scene/compare-stops.ts';
import { nameView } from '#core/scene/name-view.ts';
import { sceneChart } from '#core/scene/scene-chart.ts';
import { sceneContent } from '#core/scene/scene-content.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import { figureOf, itemOf, placeOf } from '../query/item-of.ts';

const digital = [{ key: 'digital', score: 1, evidence: [] }];
const items = [
  itemOf('001-01', { title: '甲', place: placeOf('330421101'), themes: digital, figures: [figureOf(9), figureOf(4)] }),
  itemOf('001-02', { title: '乙', place: placeOf('330424'), figures: [figureOf(30, { kind: 'people', unit: '人' })] }),
  itemOf('001-03', {
    lead: `${'近'.repeat(29)}𠮷日，西塘镇`,
    place: placeOf('330421101', { code: null, within: '330421101', village: '新村', level: 'village' }),
  }),
];
const view = { filter: noFilter, open: null, sheet: null };
const ids = (found: { items: { id: string }[] }) => found.items.map(({ id }) => id);

test.each([
  ['all', view, ['001-01', '001-02', '001-03']],
  ['the filter', { ...view, filter: { ...noFilter, places: ['330424'] } }, ['001-02']],
  [
    'a sheet, whatever the filter',
    { ...view, filter: { ...noFilter, places: ['330424'] }, sheet: '330421' },
    ['001-01', '001-03'],
  ],
  ['a village that the gazetteer lacks', { ...view, sheet: '330421101/新村' }, ['001-03']],
  ['the open report', { ...view, sheet: '330424', open: { id: '001-01' } }, ['001-01']],
  ['a report that is gone', { ...view, open: { id: '009-01' } }, []],
])('a scene is about %s', (_, shown, expected) => {
  expect(ids(sceneContent(shown, items))).toEqual(expected);
});

const names = new Map([['330424', '海盐县']]);
const plain = (name: string) => name;

test.each([
  ['', view],
  ['海盐县 · 数字化', { ...view, filter: { ...noFilter, places: ['330424'], themes: ['digital'] } }],
  ['甲', { ...view, open: { id: '001-01' } }],
  [`${'近'.repeat(29)}…`, { ...view, open: { id: '001-03' } }],
  ['海盐县', { ...view, sheet: '330424' }],
  ['新村', { ...view, sheet: '330421101/新村' }],
])('a view is called “%s”', (name, shown) => {
  expect(nameView(shown, items, names, 'zh', plain)).toBe(name);
});

test('a chart has one kind and one unit, largest first', () => {
  const chart = sceneChart(items, null);
  expect([chart?.unit, chart?.rows.map(({ figure }) => figure.value)]).toEqual(['元', [9, 4]]);
  expect(sceneChart(items, 'people')?.unit).toBe('人');
  expect(sceneChart(items, 'mass')?.unit).toBe('元');
  expect(sceneChart([], null)).toBeNull();
});

test('places are compared by their reports, themes and one figure each', () => {
  const rows = [['330421', '嘉善县'] as [string, string], ['330424', '海盐县'] as [string, string]];
  const compared = compareStops(items, 'place', rows, 'zh', plain);
  expect(compared.map(({ name, count, main, figure }) => [name, count, main[0]?.name, figure?.figure.value])).toEqual([
    ['嘉善县', 2, '数字化', 9],
    ['海盐县', 1, undefined, 30],
  ]);
});

test('a figure of the whole place goes before a larger one of a town in it', () => {
  const rows = [['330421', '嘉善县'] as [string, string]];
  const [town] = items;
  const county = itemOf('001-04', { place: placeOf('330421'), figures: [figureOf(5, { kind: 'people', unit: '人' })] });
  const [only] = compareStops([town!], 'place', rows, 'zh', plain);
  const [both] = compareStops([town!, county], 'place', rows, 'zh', plain);
  expect([only?.figure?.place, both?.figure?.place]).toEqual(['330421101', '330421']);
});

test.each([
  ['zh', { newspaper: '某县报', date: '2022-08-17', page: 'A3' }, '《某县报》 2022年8月17日 A3版 第12行'],
  ['en', { newspaper: '某县报', page: 3 }, '《某县报》 p. 3 line 12'],
  ['zh', {}, '版面 001 第12行'],
] as const)('%s: a source is %s', (language, meta, line) => {
  expect(sourceLine({ id: '001', source: '001.txt', ...meta }, { line: 12 }, language)).toBe(line);
});

test('a page that is gone has no source line', () => {
  expect(sourceLine(undefined, { line: 12 }, 'zh')).toBe('');
});

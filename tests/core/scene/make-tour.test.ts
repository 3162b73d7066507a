import { describe, expect, test } from 'vitest';
import type { PlaceRow, PublishedFigure } from '#core/files/schema.ts';
import { makeTour, type TourSource } from '#core/scene/make-tour.ts';
import { readSceneSet, writeSceneSet } from '#core/scene/read-scene-set.ts';
import { sceneSet } from '#core/scene/scene.ts';
import { sceneFigures } from '#core/scene/scene-figures.ts';
import { figureOf, itemOf, placeOf } from '../query/item-of.ts';

const rows: PlaceRow[] = [
  ['3304', '嘉兴市'],
  ['330421', '嘉善县'],
  ['330424', '海盐县'],
  ['330421101', '西塘镇'],
  ['330421102', '姚庄镇'],
];

const theme = (key: string) => ({ key, score: 1, evidence: [] });
const item = (id: string, code: string | null, themes: string[], figures: PublishedFigure[] = []) =>
  itemOf(id, { title: `题${id}`, place: code === null ? null : placeOf(code), themes: themes.map(theme), figures });

const sourceOf = (items: TourSource['items'], language: 'zh' | 'en' = 'zh'): TourSource => ({
  items,
  rows,
  pages: [{ id: '001', source: '001.txt', newspaper: '某县报', date: '2022-08-17', page: 'A3' }],
  chosen: { themes: [], places: [] },
  name: '',
  language,
  write: String,
  placeName: (name) => name,
  address: ({ places, themes }) => `?${places ? `p=${places}` : ''}${themes ? `t=${themes}` : ''}`,
});

const items = [
  item('001-01', '330421101', ['digital'], [figureOf(30, { sentence: '投资30元。', line: 12 })]),
  item('001-02', '330421', ['digital', 'safety']),
  item('001-03', '330424', ['safety']),
  item('001-04', '3304', []),
];

test('of a selection by theme only the chosen themes are visited', () => {
  const tour = makeTour({ ...sourceOf(items.slice(0, 3)), chosen: { themes: ['safety'], places: [] } }, 'theme');
  expect(tour.map(({ view, caption }) => [view, caption])).toEqual([
    ['?', '全部 3 项报道'],
    ['?t=safety', '平安建设：2 项报道'],
  ]);
});

test('a stop at a county shows the town in it that was chosen', () => {
  const chosen = { themes: [], places: ['330421101', '330424'] };
  const tour = makeTour({ ...sourceOf([items[0]!, items[2]!]), chosen }, 'place');
  expect(tour.map(({ view }) => view)).toEqual(['?', '?p=330421101', '?p=330424', '?p=330421101,330424']);
});

describe('by place', () => {
  const tour = makeTour(sourceOf(items), 'place');

  test('overview, the counties with most reports first, comparison', () => {
    expect(tour.map(({ view, stage, caption }) => [view, stage, caption])).toEqual([
      ['?', 'map', '全部 4 项报道'],
      ['?p=330421', 'map', '嘉善县：2 项报道'],
      ['?p=330424', 'map', '海盐县：1 项报道'],
      ['?p=330421,330424', 'compare-places', '2 个地方对照'],
    ]);
  });

  test('says how many reports it leaves out', () => {
    expect(tour[0]!.notes).toContain('另有 1 项');
  });

  test('notes hold the sentence with newspaper, page and line', () => {
    expect(tour[1]!.notes).toBe('投资 30元\n“投资30元。”\n《题001-01》，《某县报》 2022年8月17日 A3版 第12行');
    expect(tour[2]!.notes).toBe('没有可单独引用的数字。');
  });

  test('a report without a title is cited by its first words', () => {
    const untitled = { ...items[0]!, title: null, lead: `${'近'.repeat(23)}𠮷日，西塘镇` };
    const [, visit] = makeTour(sourceOf([untitled, items[2]!]), 'place');
    expect(visit!.notes).toContain(`\n${'近'.repeat(23)}…，《某县报》`);
  });

  test('a single county parts into its towns', () => {
    const towns = makeTour(sourceOf([item('001-01', '330421101', []), item('001-02', '330421102', [])]), 'place');
    expect(towns.map(({ view }) => view)).toEqual(['?', '?p=330421101', '?p=330421102', '?p=330421101,330421102']);
  });

  test('one place has nothing to compare', () => {
    expect(makeTour(sourceOf([items[2]!]), 'place').map(({ stage }) => stage)).toEqual(['map', 'map']);
  });

  test('nothing selected is an overview alone', () => {
    expect(makeTour(sourceOf([]), 'place')).toHaveLength(1);
  });
});

describe('by theme', () => {
  const tour = makeTour(sourceOf(items, 'en'), 'theme');

  test('themes with most reports first', () => {
    expect(tour.map(({ view }) => view)).toEqual(['?', '?t=digital', '?t=safety', '?t=digital,safety']);
    expect(tour[1]!.caption).toBe('Digital: 2 reports');
  });

  test('warns that themes overlap', () => {
    expect(tour[0]!.notes).toContain('do not add up');
    expect(tour.at(-1)!.notes).toContain('do not add up');
  });
});

test('a tour is a good file', () => {
  const set = sceneSet({ title: '', data: '', scenes: makeTour(sourceOf(items), 'theme') });
  expect(readSceneSet(writeSceneSet(set))).toEqual({ set });
});

describe('key figures', () => {
  const values = (figures: PublishedFigure[], places: string[] = []) =>
    sceneFigures([item('001-01', '330421', [], figures)], places).map(({ figure }) => figure.value);

  test.each([
    ['the largest of each kind', [figureOf(1), figureOf(9), figureOf(5, { kind: 'people', unit: '人' })], [9, 5, 1]],
    [
      'no aims, prices, doubtful or nameless ones',
      [
        figureOf(9, { nature: 'target' }),
        figureOf(8, { nature: 'price' }),
        figureOf(7, { suspect: 'x' }),
        figureOf(6, { measure: '' }),
        figureOf(1),
      ],
      [1],
    ],
    [
      'the commonest unit, since unlike ones do not compare',
      [
        figureOf(900, { kind: 'area', unit: '平方米' }),
        figureOf(3, { kind: 'area', unit: '亩' }),
        figureOf(5, { kind: 'area', unit: '亩' }),
      ],
      [5],
    ],
    ['two at the most of a kind', [figureOf(1), figureOf(2), figureOf(3)], [3, 2]],
    [
      'four at the most',
      [1, 2, 3, 4, 5, 6].map((value) =>
        figureOf(value, { kind: (['money', 'people', 'area', 'percent', 'count', 'mass'] as const)[value - 1]! }),
      ),
      [1, 2, 3, 4],
    ],
  ])('%s', (_, figures, expected) => {
    expect(values(figures).slice(0, expected.length)).toEqual(expected);
    expect(values(figures).length).toBeLessThanOrEqual(Math.max(expected.length, 4));
  });

  test('what is said of another place is no figure of this one', () => {
    expect(values([figureOf(5, { place: '330424' }), figureOf(3)], ['330421'])).toEqual([3]);
  });

  test('different reports come before two figures of one', () => {
    const long = item('001-01', '330421', [], [figureOf(9), figureOf(90, { kind: 'people' })]);
    const short = item('001-02', '330421', [], [figureOf(5, { kind: 'people' })]);
    expect(
      sceneFigures([long, short])
        .map(({ figure }) => figure.value)
        .slice(0, 2),
    ).toEqual([9, 5]);
  });
});

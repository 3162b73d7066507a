import { describe, expect, test } from 'vitest';
import type { PlaceRow, PublishedFigure } from '#core/files/schema.ts';
import { type Comparison, compareSides } from '#core/query/compare.ts';
import { sentencesOf, writeComparison } from '#core/query/write-comparison.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const places: PlaceRow[] = [
  ['3304', '嘉兴市'],
  ['330411', '秀洲区'],
  ['330421', '嘉善县'],
  ['330421104', '干窑镇'],
  ['330482', '平湖市'],
];
const themed = (...keys: string[]) => keys.map((key) => ({ key, score: 1, evidence: [] }));
const visits = (value: number, parts: Partial<PublishedFigure> = {}) =>
  figureOf(value, { unit: '家', kind: 'count', measure: '走访企业', ...parts });

const items = [
  itemOf('1-1', { title: '甲', place: placeOf('330421104'), themes: themed('rural'), figures: [visits(162)] }),
  itemOf('1-2', { title: '乙', place: placeOf('330421'), themes: themed('grid', 'rural') }),
  itemOf('1-3', {
    title: '丙',
    place: placeOf('330482'),
    themes: themed('grid'),
    figures: [visits(4300, { approx: 'over', surface: '4300余家' }), figureOf(5)],
  }),
];
const sideOf = ({ sides }: Comparison, i: number) => sides[i]!;

describe('sides', () => {
  test('a place has what lies in it, and the figures said of it, whoever reports them', () => {
    const elsewhere = itemOf('2-1', { place: placeOf('3304'), figures: [figureOf(9, { place: '330421' })] });
    const comparison = compareSides('place', ['330421', '330482'], [...items, elsewhere], places);
    expect(comparison.sides.map(({ name, items: own, rows }) => [name, own.length, rows.length])).toEqual([
      ['嘉善县', 2, 2],
      ['平湖市', 1, 2],
    ]);
  });

  test('a theme has its items and all their figures', () => {
    const comparison = compareSides('theme', ['rural', 'grid'], items, places);
    expect(comparison.sides.map(({ items: own, rows }) => [own.length, rows.length])).toEqual([
      [2, 1],
      [2, 2],
    ]);
    expect(comparison.both).toBe(1);
    expect(comparison.aspects).toEqual([
      { key: '330421', counts: [2, 1] },
      { key: '330482', counts: [0, 1] },
    ]);
  });

  test('a place that nobody knows and a fifth side are left out', () => {
    const keys = ['999999', '330421', '330482', '330411', '3304', '330421104'];
    expect(compareSides('place', keys, items, places).sides.map(({ key }) => key)).toEqual(keys.slice(1, 5));
  });
});

test('themes are counted for each side, most first', () => {
  expect(compareSides('place', ['330421', '330482'], items, places).aspects).toEqual([
    { key: 'grid', counts: [1, 1] },
    { key: 'rural', counts: [2, 0] },
  ]);
});

test('only units that two sides have are laid on one scale', () => {
  const { units } = compareSides('place', ['330421', '330482'], items, places);
  expect(units.map(({ unit, rows }) => [unit, rows.map(({ length }) => length)])).toEqual([['家', [1, 1]]]);
});

describe('alike measures are ranked', () => {
  const dated: typeof visits = (value, parts) => visits(value, { period: '今年', ...parts });
  const judge = (a: PublishedFigure[], b: PublishedFigure[]) => {
    const pair = [
      itemOf('1-1', { place: placeOf('330421'), figures: a }),
      itemOf('1-2', { place: placeOf('330482'), figures: b }),
    ];
    return compareSides('place', ['330421', '330482'], pair, places).measures[0]?.verdict;
  };
  test.each<[string, PublishedFigure[], PublishedFigure[], Comparison['measures'][number]['verdict'] | undefined]>([
    ['exact numbers', [dated(5)], [dated(7)], { more: 1 }],
    ['4300余 is more than 162', [dated(4300, { approx: 'over' })], [dated(162)], { more: 0 }],
    ['100余 may be more or less than 162', [dated(100, { approx: 'over' })], [dated(162)], 'undecided'],
    ['约 tells no bound', [dated(4300, { approx: 'about' })], [dated(162)], 'undecided'],
    ['equal numbers', [dated(5)], [dated(5)], 'undecided'],
    ['another period', [dated(5, { period: '去年' })], [dated(7)], 'unlike'],
    ['no period told of either', [visits(5)], [visits(7)], 'undated'],
    ['a period told of one only', [visits(5)], [dated(7)], 'undated'],
    ['neither the period told nor the nature the same', [visits(5, { nature: 'target' })], [visits(7)], 'unlike'],
    ['another nature', [dated(5, { nature: 'target' })], [dated(7)], 'unlike'],
    ['other words', [dated(5, { measure: '重点企业走访' })], [dated(7)], 'unlike'],
    ['several numbers', [dated(5), dated(6)], [dated(7)], 'unlike'],
    ['a doubtful number', [dated(5, { suspect: 'too large' })], [dated(7)], 'unlike'],
    ['another unit', [dated(5, { unit: '次' })], [dated(7)], undefined],
  ])('%s', (_, a, b, verdict) => {
    expect(judge(a, b)).toEqual(verdict);
  });

  test('but a figure of both sides is not compared with itself', () => {
    const both = itemOf('1-1', { place: placeOf('330421104'), figures: [visits(5)] });
    const { measures, units } = compareSides('place', ['330421', '330421104'], [both], places);
    expect(measures).toEqual([]);
    expect(units).toHaveLength(1);
  });
});

describe('the differences in words', () => {
  const naming = (language: 'zh' | 'en') => ({
    language,
    write: String,
    nameOf: (key: string) =>
      ({ rural: '乡村振兴', grid: '基层治理' })[key] ??
      new Map(places.map(([code, name]) => [code, name])).get(key) ??
      key,
  });
  const comparison = compareSides('place', ['330421', '330482'], items, places);
  const textOf = (language: 'zh' | 'en') => {
    const brief = writeComparison(comparison, naming(language));
    return sentencesOf(brief, language).map(({ clauses }) =>
      clauses
        .map(({ text, sources, end }) => `${text}${sources.map((number) => `[${number}]`).join('')}${end}`)
        .join(''),
    );
  };

  test('in Chinese, sentence by sentence with sources', () => {
    expect(textOf('zh')).toEqual([
      '所读版面上，嘉善县有2项报道，关于它的数字1个[1][2]；平湖市有1项报道，关于它的数字2个[3]。',
      '只有嘉善县有报道的：乡村振兴2项[1][2]。',
      '不止一方有报道的：基层治理（嘉善县1项，平湖市1项）。',
      '嘉善县·干窑镇走访企业162家[4]；平湖市走访企业4300余家[5]；时期未注明，不宜比大小。',
    ]);
  });

  test('in English', () => {
    expect(textOf('en').at(-1)).toBe(
      '嘉善县 · 干窑镇 走访企业: 162 家[4]; 平湖市 走访企业: more than 4300 家[5]; no period is told, so the numbers should not be ranked. ',
    );
  });

  test('a forecast says that it is one, a dated pair which is larger', () => {
    const said = (value: number, nature: 'level' | 'target') => visits(value, { period: '今年', nature });
    const pair = (nature: 'level' | 'target') =>
      compareSides(
        'place',
        ['330421', '330482'],
        [
          itemOf('1-1', { place: placeOf('330421'), figures: [said(5, 'level')] }),
          itemOf('1-2', { place: placeOf('330482'), figures: [said(7, nature)] }),
        ],
        places,
      );
    const lastOf = (nature: 'level' | 'target') =>
      sentencesOf(writeComparison(pair(nature), naming('zh')), 'zh')
        .at(-1)!
        .clauses.map(({ text }) => text);
    expect(lastOf('level')).toEqual(['嘉善县（今年）走访企业5家', '平湖市（今年）走访企业7家', '平湖市的数更大']);
    expect(lastOf('target')).toEqual([
      '嘉善县（今年）走访企业5家',
      '平湖市（今年）走访企业7家（预期）',
      '对象、时期或性质不尽相同，不宜比大小',
    ]);
  });

  test('every source is one that the side holds', () => {
    const { sources } = writeComparison(comparison, naming('zh'));
    expect(sources.map(({ item, figure }) => [item.id, figure])).toEqual([
      ['1-1', null],
      ['1-2', null],
      ['1-3', null],
      ['1-1', 0],
      ['1-3', 0],
    ]);
    expect(sideOf(comparison, 0).items).toContain(sources[0]!.item);
  });
});

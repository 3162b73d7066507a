import { describe, expect, test } from 'vitest';
import type { Initiative } from '#core/model.ts';
import { Differences } from '#scripts/eval/differences.ts';
import type { GoldArticle } from '#scripts/eval/gold.ts';
import { pageResult } from '#scripts/eval/page-result.ts';
import { scorePage } from '#scripts/eval/score-pages.ts';
import { figure, goldArticle, goldFigure, goldPlace, mention, record, themes } from './samples.ts';

function score(articles: GoldArticle[], records: Initiative[]) {
  return scorePage({ file: '000.txt', articles }, records, new Differences()).counts;
}

describe('articles and records', () => {
  const golds = [goldArticle('000-01', { lines: [1, 3, 5] }), goldArticle('000-02', { lines: [7, 9] })];

  test.each<[string, number[][], { exact: number; ordered: number; linesRight: number; predicted: number }]>([
    [
      'as in gold',
      [
        [1, 3, 5],
        [7, 9],
      ],
      { exact: 2, ordered: 2, linesRight: 5, predicted: 2 },
    ],
    [
      'in another order of lines',
      [
        [1, 5, 3],
        [7, 9],
      ],
      { exact: 2, ordered: 1, linesRight: 5, predicted: 2 },
    ],
    [
      'a line too many',
      [
        [1, 3, 5, 11],
        [7, 9],
      ],
      { exact: 1, ordered: 1, linesRight: 5, predicted: 2 },
    ],
    ['both in one', [[1, 3, 5, 7, 9]], { exact: 0, ordered: 0, linesRight: 3, predicted: 1 }],
    [
      'one told twice',
      [
        [1, 3, 5],
        [1, 3, 5],
        [7, 9],
      ],
      { exact: 2, ordered: 2, linesRight: 5, predicted: 3 },
    ],
    ['no line in common', [[2], [4]], { exact: 0, ordered: 0, linesRight: 0, predicted: 2 }],
    ['none', [], { exact: 0, ordered: 0, linesRight: 0, predicted: 0 }],
  ])('%s', (_, lines, expected) => {
    const records = lines.map((own, i) => record(`000-0${i + 1}`, { lines: own }));
    expect(score(golds, records)).toMatchObject(expected);
  });

  test('records of other pages are left alone, folders of the source too', () => {
    const records = [record('a', { source: '001.txt' }), record('b', { source: 'pages/000.txt', lines: [7, 9] })];
    expect(score(golds, records)).toMatchObject({ predicted: 1, exact: 1 });
  });

  test('surplus records lower the share of exact articles', () => {
    const records = [[1, 3, 5], [7, 9], [11], [13]].map((lines, i) => record(`${i}`, { lines }));
    const tally = scorePage({ file: '000.txt', articles: golds }, records, new Differences());
    expect(pageResult(tally).segmentation.articlesExact).toBe(0.5);
  });
});

describe('titles and by-lines', () => {
  test.each<[string, Partial<GoldArticle>, Partial<Initiative>, object]>([
    ['heading marks, blanks and quotes aside', { title: '# “有礼” 品牌' }, { title: '"有礼"品牌' }, { titles: 1 }],
    ['another title', { title: '甲' }, { title: '乙' }, { titles: 0 }],
    ['no title in both', { title: null }, { title: null }, { titles: 1 }],
    ['blanks in names', { authors: ['谢 婷'] }, { authors: ['谢婷'] }, { authorsRight: 1, authorsGold: 1 }],
    ['a by-line that may be left out', { authors: ['谢婷'], authors_opt: true }, {}, { authorsGold: 0 }],
    ['a by-line left out', { authors: ['谢婷'] }, {}, { authorsGold: 1, authorsPredicted: 0 }],
    ['truncation', { truncated: 'head' }, { truncated: 'tail' }, { truncated: 0, kind: 1 }],
  ])('%s', (_, gold, found, expected) => {
    expect(score([goldArticle('000-01', gold)], [record('000-01', found)])).toMatchObject(expected);
  });
});

describe('the primary place', () => {
  const primary = goldPlace('嘉兴市/嘉善县/西塘镇/礼庙村');
  test.each<[string, GoldArticle['places'], string | null, [county: number, town: number, village: number]]>([
    ['exact', { primary, primary_alt: [], others: [] }, '嘉兴市/嘉善县/西塘镇/礼庙村', [1, 1, 1]],
    ['too shallow', { primary, primary_alt: [], others: [] }, '嘉兴市/嘉善县/西塘镇', [1, 1, 0]],
    ['another town', { primary, primary_alt: [], others: [] }, '嘉兴市/嘉善县/干窑镇/礼庙村', [1, 0, 0]],
    [
      'another city of the same county name',
      { primary, primary_alt: [], others: [] },
      '杭州市/嘉善县/西塘镇',
      [1, 0, 0],
    ],
    ['an alternative', { primary, primary_alt: [goldPlace('嘉兴市/嘉善县')], others: [] }, '嘉兴市/嘉善县', [1, 1, 1]],
    ['none found', { primary, primary_alt: [], others: [] }, null, [0, 0, 0]],
    ['a city', { primary: goldPlace('嘉兴市'), primary_alt: [], others: [] }, '嘉兴市', [1, 1, 1]],
    ['too deep for a city', { primary: goldPlace('嘉兴市'), primary_alt: [], others: [] }, '嘉兴市/嘉善县', [0, 0, 0]],
  ])('%s', (_, places, found, [county, town, village]) => {
    const counts = score(
      [goldArticle('000-01', { places })],
      [record('000-01', { place: found ? mention(found) : null })],
    );
    expect(counts).toMatchObject({ primaries: 1, county, town, village });
  });

  test('an article without one counts neither way', () => {
    expect(score([goldArticle('000-01')], [record('000-01', { place: mention('嘉兴市/嘉善县') })]).primaries).toBe(0);
  });

  test('stated confidence is kept with what it was stated of', () => {
    const places = { primary, primary_alt: [], others: [] };
    const records = [record('000-01', { place: mention('嘉兴市/嘉善县', 0.8) })];
    const tally = scorePage(
      { file: '000.txt', articles: [goldArticle('000-01', { places })] },
      records,
      new Differences(),
    );
    expect(tally.confidences).toEqual([[0.8, false]]);
    expect(pageResult(tally).place.confidence?.brier).toBeCloseTo(0.64);
  });
});

describe('all places', () => {
  const primary = goldPlace('嘉兴市/嘉善县/西塘镇');
  const others = [goldPlace('嘉兴市/嘉善县/西塘镇/礼庙村')];
  const places = { primary, primary_alt: [goldPlace('嘉兴市/嘉善县/干窑镇')], others };
  test.each<[string, string | null, string[], { right: number; predicted: number; gold: number }]>([
    ['the ancestor is not asked for', null, ['嘉兴市/嘉善县/西塘镇/礼庙村'], { right: 1, predicted: 1, gold: 1 }],
    ['the ancestor is no mistake', '嘉兴市/嘉善县/西塘镇', [], { right: 0, predicted: 0, gold: 1 }],
    [
      'named twice',
      null,
      ['嘉兴市/嘉善县/西塘镇/礼庙村', '嘉兴市/嘉善县/西塘镇/礼庙村'],
      { right: 1, predicted: 1, gold: 1 },
    ],
    ['one too many', null, ['嘉兴市/桐乡市'], { right: 0, predicted: 1, gold: 1 }],
    ['the alternative taken is asked for', '嘉兴市/嘉善县/干窑镇', [], { right: 1, predicted: 1, gold: 2 }],
    [
      'the alternative beside is free',
      '嘉兴市/嘉善县/西塘镇',
      ['嘉兴市/嘉善县/干窑镇'],
      { right: 0, predicted: 0, gold: 1 },
    ],
  ])('%s', (_, place, mentions, { right, predicted, gold }) => {
    const found = { place: place ? mention(place) : null, mentions: mentions.map((path) => mention(path)) };
    const counts = score([goldArticle('000-01', { places })], [record('000-01', found)]);
    expect(counts).toMatchObject({ placesRight: right, placesPredicted: predicted, placesGold: gold });
  });

  test('the places of a surplus record are too many', () => {
    const extra = record('000-02', {
      lines: [99],
      mentions: [mention('嘉兴市/嘉善县'), mention('嘉兴市/嘉善县/西塘镇')],
    });
    expect(score([goldArticle('000-01')], [record('000-01'), extra]).placesPredicted).toBe(1);
  });
});

describe('themes', () => {
  const gold = { themes: ['rural', 'party'], main_alt: ['prosperity'], themes_opt: ['party'], themes_alt: ['digital'] };
  test.each<[string, string[], { main: number; right: number; predicted: number; gold: number }]>([
    ['as in gold', ['rural', 'party'], { main: 1, right: 2, predicted: 2, gold: 2 }],
    ['an optional one left out', ['rural'], { main: 1, right: 1, predicted: 1, gold: 1 }],
    ['the other main theme', ['prosperity', 'rural'], { main: 1, right: 1, predicted: 1, gold: 1 }],
    ['an excused one', ['rural', 'digital'], { main: 1, right: 1, predicted: 1, gold: 1 }],
    ['a wrong one', ['rural', 'health'], { main: 1, right: 1, predicted: 2, gold: 1 }],
    ['the wrong one first', ['party', 'rural'], { main: 0, right: 2, predicted: 2, gold: 2 }],
    ['none', [], { main: 0, right: 0, predicted: 0, gold: 1 }],
  ])('%s', (_, keys, { main, right, predicted, gold: wanted }) => {
    const counts = score(
      [goldArticle('000-01', gold as Partial<GoldArticle>)],
      [record('000-01', { themes: themes(...keys) })],
    );
    expect(counts).toMatchObject({ themeMain: main, themeRight: right, themePredicted: predicted, themeGold: wanted });
  });
});

describe('figures', () => {
  const figures = [{ ...goldFigure('974家企业', 974, '家', { approx: 'over', measure: '腾退企业' }), line: 3 }];
  const golds = [goldArticle('000-01', { lines: [1, 3], figures }), goldArticle('000-02', { lines: [5] })];

  test('are matched over the whole page, whatever record has them', () => {
    const found = [figure('974家企业', 974, '家', { line: 3, approx: 'over', measure: '企业' })];
    const records = [record('000-01', { lines: [1] }), record('000-02', { lines: [5], figures: found })];
    expect(score(golds, records)).toMatchObject({
      figRight: 1,
      figPredicted: 1,
      figApprox: 1,
      figMeasure: 1,
      figKind: 1,
    });
  });

  test.each<[string, Parameters<typeof figure>, object]>([
    ['on another line', ['974家企业', 974, '家', { line: 5 }], { figRight: 0, figPredicted: 1, figSpanOnly: 0 }],
    ['the span alone', ['974家企业', 9740000, '家', { line: 3 }], { figRight: 0, figSpanOnly: 1, figMagnitude: 1 }],
    ['another bound', ['974家企业', 974, '家', { line: 3 }], { figRight: 1, figApprox: 0, figMeasure: 0, figKind: 1 }],
  ])('%s', (_, found, expected) => {
    expect(score(golds, [record('000-01', { lines: [1, 3], figures: [figure(...found)] })])).toMatchObject(expected);
  });
});

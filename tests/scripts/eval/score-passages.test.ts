import { describe, expect, test } from 'vitest';
import type { Initiative } from '#core/model.ts';
import { Differences } from '#scripts/eval/differences.ts';
import type { GoldPassage } from '#scripts/eval/gold.ts';
import { passageResult } from '#scripts/eval/passage-result.ts';
import { scorePassage, textIdOf } from '#scripts/eval/score-passages.ts';
import { figure, goldFigure, goldPlace, mention, record, themes } from './samples.ts';

const PROVINCES = new Set(['浙江省', '江苏省']);

const passage = (more: Partial<GoldPassage> = {}): GoldPassage => ({
  id: '003',
  geo: true,
  only: null,
  places: { primary: goldPlace('嘉兴市/平湖市'), primary_alt: [], others: [] },
  themes: ['rural', 'digital'],
  main_alt: [],
  figures: [],
  ...more,
});
const score = (gold: GoldPassage, ...records: Partial<Initiative>[]) =>
  scorePassage(
    gold,
    records.map((more, i) => record(`003-0${i + 1}`, more)),
    PROVINCES,
    new Differences(),
  ).counts;

test.each([
  ['003.txt', '003'],
  ['texts/a.b.txt', 'a.b'],
  ['003', '003'],
])('the text of %s is %s', (source, id) => {
  expect(textIdOf({ source })).toBe(id);
});

describe('the primary place', () => {
  test.each<[string, string, object]>([
    ['exact', '嘉兴市/平湖市', { city: 1, county: 1, town: 1, exact: 1, deeper: 0 }],
    ['deeper than the text', '嘉兴市/平湖市/新埭镇', { city: 1, county: 1, town: 0, exact: 0, deeper: 1 }],
    ['the city alone', '嘉兴市', { city: 1, county: 0, exact: 0, deeper: 0 }],
    ['another city', '杭州市/平湖市', { city: 0, county: 0, exact: 0 }],
  ])('%s', (_, found, expected) => {
    expect(score(passage(), { place: mention(found) })).toMatchObject({ geo: 1, ...expected });
  });

  test('the first record that has a place tells it', () => {
    const found = [{ place: null }, { place: mention('嘉兴市/平湖市') }, { place: mention('杭州市') }];
    expect(score(passage(), ...found).exact).toBe(1);
  });

  test('a text without records has none', () => {
    expect(score(passage())).toMatchObject({ geo: 1, city: 0, deeper: 0 });
  });
});

describe('all places', () => {
  const known = goldPlace('嘉兴市/平湖市/新埭镇/星光村');
  test.each<[string, GoldPassage['places'], string[], [right: number, predicted: number, gold: number]]>([
    [
      'a village that no gazetteer has: found',
      { primary: null, primary_alt: [], others: [{ ...known, in_gazetteer: false }] },
      ['嘉兴市/平湖市/新埭镇/星光村'],
      [0, 0, 0],
    ],
    [
      'a village that no gazetteer has: not found',
      { primary: null, primary_alt: [], others: [{ ...known, in_gazetteer: false }] },
      [],
      [0, 0, 0],
    ],
    [
      'an optional place',
      { primary: null, primary_alt: [], others: [{ ...known, opt: true }] },
      ['嘉兴市/平湖市/新埭镇/星光村'],
      [0, 0, 0],
    ],
    ['a place that must be found', { primary: null, primary_alt: [], others: [known] }, [], [0, 0, 1]],
  ])('%s', (_, places, found, [right, predicted, gold]) => {
    const counts = score(passage({ places }), { mentions: found.map((path) => mention(path)) });
    expect(counts).toMatchObject({ placesRight: right, placesPredicted: predicted, placesGold: gold });
  });
});

describe('a text about elsewhere', () => {
  const elsewhere = passage({ geo: false, only: 'geo', places: null, themes: [] });
  test.each<[string, Partial<Initiative>, number]>([
    ['nothing found', {}, 0],
    ['a county of Zhejiang', { mentions: [mention('嘉兴市/平湖市')] }, 1],
    ['two of them', { mentions: [mention('嘉兴市/平湖市'), mention('嘉兴市/嘉善县')] }, 1],
    ['a city only', { place: mention('嘉兴市') }, 0],
    ['a county of another known province', { mentions: [{ ...mention('苏州市/昆山市'), province: '江苏省' }] }, 1],
    ['a county of no known province', { mentions: [{ ...mention('/安义县'), province: null }] }, 1],
    [
      'a county of a province that is not known',
      { mentions: [{ ...mention('南昌市/安义县'), province: '江西省' }] },
      0,
    ],
  ])('%s', (_, found, falsePlaces) => {
    expect(score(elsewhere, found)).toMatchObject({ elsewhere: 1, falsePlaces, geo: 0, texts: 0 });
  });
});

describe('themes and figures', () => {
  test.each<[string, string[], object]>([
    ['the main one', ['rural'], { themeMain: 1, themeAny: 1 }],
    ['another one of gold', ['digital', 'rural'], { themeMain: 0, themeAny: 1 }],
    ['an alternative', ['prosperity'], { themeMain: 1, themeAny: 1 }],
    ['a wrong one', ['health', 'rural'], { themeMain: 0, themeAny: 0 }],
    ['none', [], { themeMain: 0, themeAny: 0 }],
  ])('%s', (_, keys, expected) => {
    expect(score(passage({ main_alt: ['prosperity'] }), { themes: themes(...keys) })).toMatchObject({
      texts: 1,
      ...expected,
    });
  });

  test('records of a text are taken together', () => {
    const gold = passage({ figures: [goldFigure('3家', 3, '家'), goldFigure('5人', 5, '人')] });
    const counts = score(gold, { figures: [figure('3家', 3, '家')] }, { figures: [figure('5人', 5, '人')] });
    expect(counts).toMatchObject({ figRight: 2, figPredicted: 2, figGold: 2 });
  });

  test('a text annotated for places only has neither', () => {
    const counts = score(passage({ only: 'geo' }), { themes: themes('rural'), figures: [figure('3家', 3, '家')] });
    expect(counts).toMatchObject({ geo: 1, texts: 0, figPredicted: 0 });
  });
});

test('shares of nothing are null', () => {
  const tally = scorePassage(passage({ only: 'geo', places: null }), [], PROVINCES, new Differences());
  expect(passageResult(tally)).toMatchObject({
    places: { precision: null, recall: null, f1: null },
    theme: { main: null },
  });
});

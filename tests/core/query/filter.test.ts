import { describe, expect, test } from 'vitest';
import { type Filter, filterInitiatives, noFilter, pageOf } from '#core/query/filter.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const themed = (...keys: string[]) => keys.map((key) => ({ key, score: 1, evidence: [] }));

const all = [
  itemOf('000-01', {
    title: '乡贤助力西塘发展',
    place: placeOf('330421104', { county: '嘉善县', town: '西塘镇', confidence: 0.95 }),
    themes: themed('prosperity', 'grid'),
    figures: [figureOf(974, { kind: 'count', sentence: '腾退974家企业。' })],
  }),
  itemOf('000-02', {
    kind: 'photo',
    lead: '金色稻田',
    place: placeOf('330421104', { code: null, within: '330421104', level: 'village', confidence: 0.6 }),
    themes: themed('rural'),
  }),
  itemOf('001-01', {
    title: 'QR Code',
    authors: ['倪峥嵘'],
    themes: themed('digital', 'grid'),
    figures: [figureOf(1)],
  }),
];

describe('the items that pass', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['nothing asked', {}, ['000-01', '000-02', '001-01']],
    ['any of two themes', { themes: ['rural', 'digital'] }, ['000-02', '001-01']],
    ['without a theme', { withoutThemes: ['grid'] }, ['000-02']],
    ['without a place and what lies in it', { withoutPlaces: ['330421'] }, ['001-01']],
    ['without a kind', { withoutKinds: ['photo'] }, ['000-01', '001-01']],
    ['with any figure', { figures: ['some'] }, ['000-01', '001-01']],
    ['without any figure', { withoutFigures: ['some'] }, ['000-02']],
    ['without a kind of figure', { withoutFigureKinds: ['money'] }, ['000-01', '000-02']],
    ['without a page', { withoutPages: ['000'] }, ['001-01']],
    ['a theme without another', { themes: ['grid'], withoutThemes: ['digital'] }, ['000-01']],
    ['a county holds its towns and villages', { places: ['330421'] }, ['000-01', '000-02']],
    ['a village that the gazetteer lacks lies in its town', { places: ['330421104'] }, ['000-01', '000-02']],
    ['a place elsewhere', { places: ['330411'] }, []],
    ['a kind', { kinds: ['photo'] }, ['000-02']],
    ['a kind of figure', { figureKinds: ['money'] }, ['001-01']],
    ['a page', { pages: ['001'] }, ['001-01']],
    ['a certain place', { confidence: 0.9 }, ['000-01']],
    ['a word of the title', { text: '乡贤' }, ['000-01']],
    ['a place name', { text: '西塘镇' }, ['000-01']],
    ['a word of a figure’s sentence', { text: '腾退' }, ['000-01']],
    ['an author', { text: '倪峥嵘' }, ['001-01']],
    ['the name of a theme', { text: '基层治理' }, ['000-01', '001-01']],
    ['its English name', { text: 'local governance' }, ['000-01', '001-01']],
    ['words in any order and case', { text: 'code qr' }, ['001-01']],
    ['words that stand in different items', { text: '乡贤 code' }, []],
    ['blank text', { text: '  ' }, ['000-01', '000-02', '001-01']],
    ['two facets that do not meet', { kinds: ['photo'], themes: ['grid'] }, []],
  ])('%s', (_, wanted, ids) => {
    expect(filterInitiatives(all, { ...noFilter, ...wanted }).map(({ id }) => id)).toEqual(ids);
  });

  test('one facet can be left out', () => {
    const filter: Filter = { ...noFilter, kinds: ['photo'], themes: ['grid'] };
    expect(filterInitiatives(all, filter, 'kinds').map(({ id }) => id)).toEqual(['000-01', '001-01']);
  });
});

test.each([
  ['002-05', '002'],
  ['2022-08-17-01', '2022-08-17'],
])('the page of %s is %s', (id, page) => {
  expect(pageOf(itemOf(id))).toBe(page);
});

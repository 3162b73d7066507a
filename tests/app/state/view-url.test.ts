import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultView, type View } from '#app/state/view-store.ts';
import { decodeView, encodeView, readClaims } from '#app/state/view-url.ts';
import { noFilter } from '#core/query/filter.ts';
import type { SizeRange } from '#core/query/size.ts';
import { sortKeys } from '#core/query/sort.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

const words = fc.string({ unit: 'grapheme' });
const key = fc.string({ unit: 'grapheme', minLength: 1 });
const codes = fc.uniqueArray(fc.stringMatching(/^\d{2,12}$/));
const themes = fc.subarray(taxonomy.map((theme) => theme.key as string));
const ends = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }).map((end) => end + 0));
const sizes: fc.Arbitrary<SizeRange> = fc
  .record({ unit: fc.constantFrom('元', '%', 'km²'), low: ends, high: ends })
  .filter(({ low, high }) => (low !== null || high !== null) && (low ?? 0) <= (high ?? Infinity));
const views: fc.Arbitrary<View> = fc.record({
  filter: fc.record({
    themes,
    withoutThemes: themes,
    places: codes,
    withoutPlaces: codes,
    kinds: fc.shuffledSubarray(['article', 'photo'] as const),
    withoutKinds: fc.shuffledSubarray(['article', 'photo'] as const),
    figures: fc.subarray(['some'] as const),
    withoutFigures: fc.subarray(['some'] as const),
    figureKinds: fc.shuffledSubarray(['money', 'people', 'ratio'] as const),
    withoutFigureKinds: fc.shuffledSubarray(['money', 'people', 'ratio'] as const),
    size: fc.option(sizes),
    pages: fc.uniqueArray(key),
    withoutPages: fc.uniqueArray(key),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
    text: words,
  }),
  tab: fc.constantFrom('items', 'figures', 'filters'),
  sort: fc.constantFrom(...sortKeys),
  open: fc.option(fc.record({ id: key, figure: fc.option(fc.nat()) })),
  sheet: fc.option(fc.stringMatching(/^\d{2,12}(\/[^\n\r\u2028\u2029]+)?$/)),
  figureKind: fc.option(fc.constantFrom('money', 'area')),
  figureRows: fc.constantFrom('unit', 'theme', 'place', 'measure'),
  board: fc.option(fc.constantFrom('matrix', 'matrix.3304', 'vs.330421,330482', 'vs.330421104/新村')),
  isTable: fc.boolean(),
  language: fc.constantFrom('zh', 'en'),
});

test('an address gives back the view it was made from', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(decodeView(encodeView(view))).toEqual(view);
    }),
  );
});

test('any address gives a view', () => {
  fc.assert(
    fc.property(words, (search) => {
      expect(decodeView(search).filter).toMatchObject({ themes: [] });
    }),
  );
});

test('the view one starts with has an empty address', () => {
  expect(encodeView(defaultView)).toBe('');
});

test('addresses are short and readable', () => {
  const filter = { ...noFilter, themes: ['business', 'safety'], places: ['330421'], confidence: 0.9 };
  expect(encodeView({ ...defaultView, filter, open: { id: '002-05', figure: 3 } })).toBe(
    '?t=business,safety&p=330421&c=0.9&id=002-05&fig=3',
  );
});

describe('broken parts fall back', () => {
  test.each<[string, View]>([
    ['?t=business,nonsense', { ...defaultView, filter: { ...noFilter, themes: ['business'] } }],
    ['?p=330421,3x', { ...defaultView, filter: { ...noFilter, places: ['330421'] } }],
    ['?c=2', defaultView],
    ['?c=much', defaultView],
    [
      '?np=330421&nk=photo&hf=some,many',
      {
        ...defaultView,
        filter: { ...noFilter, withoutPlaces: ['330421'], withoutKinds: ['photo'], figures: ['some'] },
      },
    ],
    ['?k=article,video', { ...defaultView, filter: { ...noFilter, kinds: ['article'] } }],
    ['?pg=%25zz', { ...defaultView, filter: { ...noFilter, pages: ['%zz'] } }],
    ['?tab=map&sort=up&lang=fr', defaultView],
    ['?fig=3', defaultView],
    ['?id=1-1&fig=-1', { ...defaultView, open: { id: '1-1', figure: null } }],
    ['?id=1-1&fig=99999999999999999999', { ...defaultView, open: { id: '1-1', figure: null } }],
    ['?sheet=330421102', { ...defaultView, sheet: '330421102' }],
    ['?sheet=town', defaultView],
    ['?z=元_10_', { ...defaultView, filter: { ...noFilter, size: { unit: '元', low: 10, high: null } } }],
    ['?z=元_20_10', defaultView],
    ['?z=元__', defaultView],
    ['?z=_1_2', defaultView],
    ['?z=元_many_', defaultView],
    ['?b=map', defaultView],
    ['?m=globe', defaultView],
    ['?m=table', { ...defaultView, isTable: true }],
    ['?by=colour&fk=length', defaultView],
    ['?unknown=1', defaultView],
    ['?t=&p=&q=', defaultView],
  ])('%s', (search, view) => {
    expect(decodeView(search)).toEqual(view);
  });
});

describe('a link names', () => {
  test.each([
    ['?v=085700&id=002-05&fig=3', { version: '085700', open: { id: '002-05', figure: 3 }, places: [], pages: [] }],
    ['?p=330421&pg=002', { version: null, open: null, places: ['330421'], pages: ['002'] }],
    ['?np=330421&npg=002', { version: null, open: null, places: ['330421'], pages: ['002'] }],
    ['?v=%3Cscript%3E', { version: null, open: null, places: [], pages: [] }],
  ])('%s', (search, claims) => {
    expect(readClaims(search)).toEqual(claims);
  });
});

test('the version in a link changes nothing of the view', () => {
  expect(decodeView('?v=085700&p=330421')).toEqual(decodeView('?p=330421'));
});

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { embedAddress, embedCode, partsOf } from '#app/features/embed/embed-code.ts';
import { defaultView, type View } from '#app/state/view-store.ts';
import { decodeView } from '#app/state/view-url.ts';

const view: View = {
  ...defaultView,
  filter: { ...defaultView.filter, themes: ['business'], places: ['330421'] },
  open: { id: '002-05', figure: 3 },
  sheet: '330421101/某村',
  language: 'en',
};

beforeAll(() => {
  vi.stubGlobal('location', { href: 'https://paper.example/map/?p=33#scenes=x' });
});

test.each([
  ['map', { filter: view.filter, open: null, sheet: null }],
  ['figures', { filter: view.filter, open: null, sheet: null }],
  ['sheet', { filter: defaultView.filter, open: null, sheet: view.sheet }],
  ['item', { filter: defaultView.filter, open: { id: '002-05', figure: null }, sheet: null }],
  ['sentence', { filter: defaultView.filter, open: view.open, sheet: null }],
] as const)('the address of %s holds what it needs and no more', (kind, expected) => {
  const address = new URL(embedAddress(view, kind, '5a3536453584'));
  expect(`${address.origin}${address.pathname}${address.hash}`).toBe('https://paper.example/map/');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ embed: kind, v: '5a3536', lang: 'en' });
  expect(decodeView(address.search)).toMatchObject(expected);
});

describe('parts that can be embedded', () => {
  test.each([
    ['nothing open', { open: null, sheet: null }, ['map', 'figures']],
    ['a sheet', { open: null }, ['map', 'figures', 'sheet']],
    ['a report', { sheet: null, open: { id: '002-05', figure: null } }, ['map', 'figures', 'item']],
    ['its first figure', { sheet: null, open: { id: '002-05', figure: 0 } }, ['map', 'figures', 'item', 'sentence']],
  ] as const)('%s', (_, change, expected) => {
    expect(partsOf({ ...view, ...change })).toEqual(expected);
  });
});

test('titles from newspapers cannot leave their attribute', () => {
  const code = embedCode({
    src: 'https://x/?a=1&b="',
    title: '"><script>alert(1)</script>',
    width: '100%',
    height: 480,
  });
  expect(code).toBe(
    '<iframe src="https://x/?a=1&amp;b=&quot;" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="480" loading="lazy" style="border:0"></iframe>',
  );
});

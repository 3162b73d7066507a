import { expect, test } from 'vitest';
import { chooseThemes, type WeighedTheme } from '#core/theme/choose-themes.ts';
import type { Tier } from '#core/theme/cue-table.ts';
import type { ThemeKey } from '#core/theme/taxonomy.ts';
import type { Zone } from '#core/theme/zones.ts';

type Word = [start: number, tier: Tier, zone?: Zone];

/** A theme of words of two characters each. */
function candidate(key: ThemeKey, score: number, broad: number, ...words: Word[]): WeighedTheme {
  const tellings = words.map(([start, tier, zone = 'body']) => {
    const cue = { theme: key, word: `词${start}`, tier };
    return { cue, hits: [{ cue, start, end: start + 2 }], zones: [zone] };
  });
  return { key, score, broad, hits: tellings.flatMap(({ hits }) => hits), tellings };
}

const main = candidate('rural', 0.8, 10, [0, 'strong'], [10, 'strong'], [20, 'strong']);
const long = 900;

test.each<[string, WeighedTheme, number, boolean]>([
  [
    'words that name it, told often enough',
    candidate('safety', 0.5, 8, [30, 'strong'], [40, 'strong'], [50, 'strong']),
    long,
    true,
  ],
  [
    'as many words at home in it',
    candidate('safety', 0.5, 8, [30, 'clear'], [40, 'clear'], [50, 'clear']),
    long,
    false,
  ],
  ['one word in a long text', candidate('safety', 0.5, 8, [30, 'strong']), long, false],
  ['one word in a short text', candidate('safety', 0.5, 8, [30, 'strong']), 90, true],
  ['one word in few words: they count as sixty', candidate('safety', 0.5, 5, [30, 'strong']), 1, false],
  [
    'hints alone, however many',
    candidate('safety', 0.5, 8, ...[30, 32, 34, 36, 38].map((at): Word => [at, 'weak'])),
    60,
    false,
  ],
  [
    'a hint beside a word that names it',
    candidate('safety', 0.5, 8, [30, 'strong'], [40, 'weak'], [50, 'weak']),
    169,
    true,
  ],
  [
    'too little beside the broadest',
    candidate('safety', 0.5, 1, [30, 'strong'], [40, 'strong'], [50, 'strong']),
    long,
    false,
  ],
  ['a guess', candidate('safety', 0.05, 8, [30, 'strong'], [40, 'strong'], [50, 'strong']), long, false],
])('a further theme: %s', (_, further, length, taken) => {
  expect(chooseThemes([further, main], length)).toEqual(taken ? [main, further] : [main]);
});

test('later themes need more', () => {
  const of = (key: ThemeKey, score: number) =>
    candidate(key, score, 8, [100, 'strong'], [110, 'strong'], [120, 'strong']);
  const candidates = [main, of('safety', 0.6), of('party', 0.5), of('grid', 0.4), of('health', 0.3)];
  const keysIn = (length: number) => chooseThemes(candidates, length).map(({ key }) => key);
  expect(keysIn(2500)).toEqual(['rural']);
  expect(keysIn(900)).toEqual(['rural', 'safety']);
  expect(keysIn(100)).toEqual(['rural', 'safety', 'party']);
  expect(keysIn(10)).toEqual(['rural', 'safety', 'party']);
});

test('four themes at the most', () => {
  const often = Array.from({ length: 9 }, (_, i): Word => [100 + 10 * i, 'strong']);
  const keys: ThemeKey[] = ['safety', 'party', 'grid', 'health'];
  const candidates = keys.map((key, i) => candidate(key, 0.6 - i / 10, 8, ...often));
  expect(chooseThemes([main, ...candidates], 60).map(({ key }) => key)).toEqual(['rural', 'safety', 'party', 'grid']);
});

test('no candidates, no themes', () => {
  expect(chooseThemes([], 0)).toEqual([]);
});

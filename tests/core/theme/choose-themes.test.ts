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
const full = 500;

test.each<[string, WeighedTheme, number, boolean]>([
  ['two words that name it', candidate('safety', 0.5, 8, [30, 'strong'], [40, 'strong']), full, true],
  ['one that names it and a hint', candidate('safety', 0.5, 8, [30, 'strong'], [40, 'clear']), full, true],
  ['one word in the headline', candidate('safety', 0.5, 8, [30, 'strong', 'title']), full, true],
  ['one word in a long text', candidate('safety', 0.5, 8, [30, 'strong']), full, false],
  ['one word in a short text', candidate('safety', 0.5, 8, [30, 'strong']), 100, true],
  ['a single word at home in it, however short the text', candidate('safety', 0.5, 8, [30, 'clear']), 30, false],
  ['hints alone, however short the text', candidate('safety', 0.5, 8, [30, 'weak'], [40, 'weak']), 30, false],
  ['words that the main theme has', candidate('safety', 0.5, 8, [10, 'strong'], [20, 'strong']), full, false],
  ['words across those of the main theme', candidate('safety', 0.5, 8, [11, 'strong'], [21, 'strong']), full, true],
  ['too little beside the broadest', candidate('safety', 0.5, 2.5, [30, 'strong'], [40, 'strong']), full, false],
  ['a guess', candidate('safety', 0.05, 8, [30, 'strong'], [40, 'strong']), full, false],
])('a further theme: %s', (_, further, length, taken) => {
  expect(chooseThemes([further, main], length)).toEqual(taken ? [main, further] : [main]);
});

test('later themes need more', () => {
  const words: Word[][] = [0, 1, 2].map((i) => [
    [100 + 20 * i, 'strong'],
    [110 + 20 * i, 'strong'],
  ]);
  const of = (key: ThemeKey, score: number, i: number) => candidate(key, score, 4, ...words[i]!);
  const candidates = [main, of('safety', 0.6, 0), of('party', 0.5, 1), of('grid', 0.4, 2)];
  expect(chooseThemes(candidates, full).map(({ key }) => key)).toEqual(['rural', 'safety']);
  expect(chooseThemes(candidates, 60).map(({ key }) => key)).toEqual(['rural', 'safety', 'party', 'grid']);
});

test('no candidates, no themes', () => {
  expect(chooseThemes([], 0)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette } from '#app/features/map/palette.ts';

const css = readFileSync(fileURLToPath(new URL('../../../src/app/ui/tokens.css', import.meta.url)), 'utf8');
const [lightCss, darkCss] = css.split('@media screen and (prefers-color-scheme: dark)') as [string, string];
const tokensIn = (part: string) =>
  Object.fromEntries([...part.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));
const light = tokensIn(lightCss);
const dark = { ...light, ...tokensIn(darkCss.split('@media')[0]!) };

const difference = differenceCiede2000();
type Eye = (colour: string) => Color;
const eyes: Record<string, Eye> = {
  usual: (colour) => parse(colour)!,
  protan: (colour) => filterDeficiencyProt(1)(parse(colour)!),
  deutan: (colour) => filterDeficiencyDeuter(1)(parse(colour)!),
  tritan: (colour) => filterDeficiencyTrit(1)(parse(colour)!),
};

/** The least difference (CIEDE2000) of any two colours. */
const leastDifference = (colours: readonly string[], eye: Eye): number =>
  Math.min(
    ...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => difference(eye(a), eye(b)))),
    Number.POSITIVE_INFINITY,
  );

/** Where the hues stand as text: the paper, what is raised or sunk in it, and what is chosen. */
const GROUNDS = ['paper', 'paper-raised', 'paper-sunk', 'accent-wash'];
/** Two areas side by side are told apart well from about 10 on; half of it suffices for steps of one scale. */
const APART = 12;
const STEP = 4;

describe.each([
  ['light', light, lightPalette],
  ['dark', dark, darkPalette],
])('the %s palette', (_, tokens, palette) => {
  const hues = Object.entries(tokens).filter(([name]) => name.startsWith('hue-'));

  test('has a hue for each of the six groups', () => {
    expect(hues).toHaveLength(6);
  });

  test.each(Object.entries(eyes))('has hues that %s eyes tell apart', (_name, eye) => {
    const colours = hues.map(([, colour]) => colour);
    expect(leastDifference(colours, eye)).toBeGreaterThan(APART);
  });

  test.each(Object.entries(eyes))('has steps of the tint that %s eyes tell apart', (_name, eye) => {
    expect(leastDifference([palette.land, ...palette.tints], eye)).toBeGreaterThan(STEP);
  });

  test.each(hues)('has a readable %s', (_name, colour) => {
    for (const ground of GROUNDS) expect(wcagContrast(colour, tokens[ground]!)).toBeGreaterThan(4.5);
  });

  test.each(['ink', 'ink-soft', 'ink-faint', 'accent'])('has a readable %s', (name) => {
    for (const ground of ['paper', 'paper-raised', 'paper-sunk'])
      expect(wcagContrast(tokens[name]!, tokens[ground]!)).toBeGreaterThan(4.5);
  });
});

import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette, type MapPalette } from '#app/features/map/palette.ts';

/** WCAG 2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each<[string, MapPalette]>([
  ['light', lightPalette],
  ['dark', darkPalette],
])('%s colours can be read', (_, palette) => {
  test.each([...palette.tints.keys()])('names on tint %i', (i) => {
    expect(contrast(palette.ink, palette.tints[i]!)).toBeGreaterThan(4.5);
  });

  test('faint names on land and beyond, numbers in marks', () => {
    expect(contrast(palette.faintInk, palette.halo)).toBeGreaterThan(4.5);
    expect(contrast(palette.markInk, palette.mark)).toBeGreaterThan(4.5);
  });

  test('marks and the chosen outline on every tint', () => {
    for (const tint of palette.tints) expect(contrast(palette.mark, tint)).toBeGreaterThan(3);
  });

  test('tints run one way, so that they read in grey', () => {
    const steps = palette.tints.map(luminance);
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
  });

  test('none and the classes are told apart from their neighbours, the ends well', () => {
    const steps = [palette.land, ...palette.tints];
    const least = palette === darkPalette ? 1.3 : 1.1;
    for (const [i, tint] of palette.tints.entries()) expect(contrast(tint, steps[i]!)).toBeGreaterThanOrEqual(least);
    expect(contrast(palette.land, palette.tints[4]!)).toBeGreaterThan(2.4);
  });
});

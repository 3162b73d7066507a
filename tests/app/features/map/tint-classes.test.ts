import { describe, expect, test } from 'vitest';
import { tintClasses, tintOf } from '#app/features/map/tint-classes.ts';

describe('classes widen by one factor and end at the largest number', () => {
  test.each<[number, string[]]>([
    [0, []],
    [1, ['1–1']],
    [3, ['1–1', '2–3']],
    [17, ['1–1', '2–3', '4–7', '8–15', '16–31']],
    [31, ['1–1', '2–3', '4–7', '8–15', '16–31']],
    [32, ['1–2', '3–8', '9–26', '27–80']],
    [242, ['1–2', '3–8', '9–26', '27–80', '81–242']],
    [243, ['1–4', '5–24', '25–124', '125–624']],
    [50000, ['1–9', '10–99', '100–999', '1000–9999', '10000–99999']],
  ])('up to %i', (max, classes) => {
    expect(tintClasses(max).map(({ least, most }) => `${least}–${most}`)).toEqual(classes);
  });
});

describe('a number falls in one class, none in no class', () => {
  test.each([
    [0, 0],
    [1, 1],
    [3, 2],
    [4, 3],
    [16, 5],
    [99, 5],
  ])('%i → %i', (count, tint) => {
    expect(tintOf(count, tintClasses(20))).toBe(tint);
  });
});

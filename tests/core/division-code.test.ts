import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  cityOf,
  countyOf,
  DIGITS,
  digitsBelow,
  isCityCode,
  isCountyCode,
  isTownCode,
  isVillageCode,
  LEVELS,
  levelOfCode,
  parentCodeOf,
  townOf,
} from '#core/division-code.ts';

const LINE = ['33', '3304', '330421', '330421103', '330421103201'];

describe('levelOfCode', () => {
  it.each(LINE.map((code, i) => [code, LEVELS[i]]))('%s is the code of a %s', (code, level) => {
    expect(levelOfCode(code!)).toBe(level);
  });

  it.each(['', '3', '33042', '3304211032', '3304211032011', '330421104/新村', '330421104#新村'])(
    '%j is no code',
    (code) => {
      expect(levelOfCode(code)).toBeUndefined();
    },
  );

  it('agrees with the digits of the level', () => {
    for (const code of LINE) expect(DIGITS[levelOfCode(code)!]).toBe(code.length);
  });
});

describe('the line of a code', () => {
  it.each(LINE.map((code, i) => ({ code, holders: LINE.slice(0, i) })))(
    '$code lies in $holders',
    ({ code, holders }) => {
      expect(ancestorsOf(code)).toEqual(holders);
      expect(parentCodeOf(code)).toBe(holders.at(-1));
    },
  );

  it('holds a village that the gazetteer lacks in its town', () => {
    expect(ancestorsOf('330421104/新村')).toEqual(['33', '3304', '330421', '330421104']);
  });

  it('cuts a code at a level and leaves what is above it', () => {
    expect([cityOf, countyOf, townOf].map((cut) => cut('330421103201'))).toEqual(['3304', '330421', '330421103']);
    expect([cityOf, countyOf, townOf].map((cut) => cut('33'))).toEqual(['33', '33', '33']);
  });

  it('tells one level from the others', () => {
    const asked = [isCityCode, isCountyCode, isTownCode, isVillageCode];
    expect(LINE.map((code) => asked.findIndex((isOf) => isOf(code)))).toEqual([-1, 0, 1, 2, 3]);
  });

  it.each([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 9],
    [9, 12],
    [12, 0],
  ])('below codes of %i digits stand those of %i', (digits, below) => {
    expect(digitsBelow(digits)).toBe(below);
  });
});

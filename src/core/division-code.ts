import type { Level } from '#core/model.ts';

/** Codes of administrative divisions: each begins with its parent's (33, 3304, 330421, 330421101, 12 digits for a village). */

export const PROVINCE_DIGITS = 2;
export const CITY_DIGITS = 4;
export const COUNTY_DIGITS = 6;
export const TOWN_DIGITS = 9;
export const VILLAGE_DIGITS = 12;

/** From the province down. */
export const LEVELS: readonly Level[] = ['province', 'city', 'county', 'town', 'village'];

/** How many digits the codes of a level have. */
export const DIGITS: Readonly<Record<Level, number>> = {
  province: PROVINCE_DIGITS,
  city: CITY_DIGITS,
  county: COUNTY_DIGITS,
  town: TOWN_DIGITS,
  village: VILLAGE_DIGITS,
};

/** The same in order, from the province down. */
export const DIGITS_DOWN: readonly number[] = LEVELS.map((level) => DIGITS[level]);

/** The level of a code, by its digits; undefined for what is no code: '', 330421104/新村 for a village that the gazetteer lacks. */
export function levelOfCode(code: string): Level | undefined {
  if (!endsInDigit(code)) return undefined;
  switch (code.length) {
    case PROVINCE_DIGITS:
      return 'province';
    case CITY_DIGITS:
      return 'city';
    case COUNTY_DIGITS:
      return 'county';
    case TOWN_DIGITS:
      return 'town';
    case VILLAGE_DIGITS:
      return 'village';
    default:
      return undefined;
  }
}

/** 330421104/新村 is as long as the code of a village. */
function endsInDigit(code: string): boolean {
  const last = code.charCodeAt(code.length - 1);
  return last >= 0x30 && last <= 0x39;
}

// of what is known to be a code; asked at every reading of every name, so a comparison of lengths and no more
export const isCityCode = (code: string): boolean => code.length === CITY_DIGITS;
export const isCountyCode = (code: string): boolean => code.length === COUNTY_DIGITS;
export const isTownCode = (code: string): boolean => code.length === TOWN_DIGITS;
export const isVillageCode = (code: string): boolean => code.length === VILLAGE_DIGITS;

/** The city that a code lies in, or is; what is above it stays itself. */
export const cityOf = (code: string): string => code.slice(0, CITY_DIGITS);
/** The county that a code lies in, or is; what is above it stays itself. */
export const countyOf = (code: string): string => code.slice(0, COUNTY_DIGITS);
/** The town that a code lies in, or is; what is above it stays itself. */
export const townOf = (code: string): string => code.slice(0, TOWN_DIGITS);

/** How many digits the codes one level below have: 0 → 2 (provinces of the country) … 9 → 12; 0 where there is no such level. */
export const digitsBelow = (digits: number): number =>
  digits === 0 ? PROVINCE_DIGITS : (DIGITS_DOWN[DIGITS_DOWN.indexOf(digits) + 1] ?? 0);

/** The codes of the units that hold a code, from the province down: 330421104 → 33, 3304, 330421. */
export const ancestorsOf = (code: string): string[] =>
  DIGITS_DOWN.filter((digits) => digits < code.length && digits < VILLAGE_DIGITS).map((digits) =>
    code.slice(0, digits),
  );

/** The code of the unit that holds a code: 330421104 → 330421; undefined for a province. */
export const parentCodeOf = (code: string): string | undefined => ancestorsOf(code).at(-1);

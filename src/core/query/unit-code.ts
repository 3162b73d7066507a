import type { PublishedPlace } from '#core/files/schema.ts';

/** The code of the deepest known unit that holds a place: its own, or its town's for a village that the gazetteer lacks. */
export const unitCode = (place: PublishedPlace): string => place.code ?? place.within ?? '';

const LEVEL_BY_DIGITS = { 2: 'province', 4: 'city', 6: 'county', 9: 'town', 12: 'village' } as const;

/** The level of a division code, by its digits. */
export const levelOfCode = (code: string) => LEVEL_BY_DIGITS[code.length as keyof typeof LEVEL_BY_DIGITS];

/** The codes of the units that hold a code, from the province down: 330421104 → 33, 3304, 330421. */
export const ancestorsOf = (code: string): string[] =>
  [2, 4, 6, 9].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));

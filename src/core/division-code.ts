import type { Level } from '#core/model.ts';

/** Codes of administrative divisions: each begins with its parent's (33, 3304, 330421, 330421101, 12 digits for a village). */

const LEVELS: Readonly<Record<number, Level>> = { 2: 'province', 4: 'city', 6: 'county', 9: 'town', 12: 'village' };

/** The level of a code, by its digits. */
export const levelOfCode = (code: string): Level => LEVELS[code.length] ?? 'village';

/** The codes of the units that hold a code, from the province down: 330421104 → 33, 3304, 330421. */
export const ancestorsOf = (code: string): string[] =>
  [2, 4, 6, 9].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));

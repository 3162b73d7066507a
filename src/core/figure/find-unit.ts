/** Finds the unit that stands at an offset: the longest of the table, unless another word hides it (5年级). */
import { LOOKALIKES, UNITS, type Unit } from './units.ts';

const BY_SURFACE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.surface, unit]));
const HIDING: ReadonlySet<string> = new Set(LOOKALIKES);
const LONGEST = Math.max(...UNITS.map(({ surface }) => surface.length));

export function findUnit(text: string, at: number): Unit | null {
  for (let length = LONGEST; length > 0; length--) {
    const unit = BY_SURFACE.get(text.slice(at, at + length));
    if (unit) return isHidden(text, at, length) ? null : unit;
  }
  return null;
}

/** A word hides a unit when it begins with it and is longer. */
function isHidden(text: string, at: number, unitLength: number): boolean {
  return [2, 3, 4].some((length) => length > unitLength && HIDING.has(text.slice(at, at + length)));
}

/** Finds the unit that stands at an offset: the longest of the table, unless another word hides it (5年级). */
import { LOOKALIKES, UNITS, type Unit } from './units.ts';
import { wordSet } from './word-set.ts';

const BY_SURFACE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.surface, unit]));
const SURFACES = wordSet(BY_SURFACE.keys());
const HIDING = wordSet(LOOKALIKES);

export function findUnit(text: string, at: number): Unit | null {
  const surface = SURFACES.startingAt(text, at);
  if (surface === '' || HIDING.startingAt(text, at).length > surface.length) return null;
  return BY_SURFACE.get(surface) ?? null;
}

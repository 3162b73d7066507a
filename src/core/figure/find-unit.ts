/** Finds the unit that stands at an offset: the longest of the table, unless another word hides it (5年级). */
import { LOOKALIKES, UNITS, type Unit } from './units.ts';
import { wordSet } from './word-set.ts';

const BY_SURFACE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.surface, unit]));
const SURFACES = wordSet(BY_SURFACE.keys());
const HIDING = wordSet(LOOKALIKES);

/** 21|个亿元以上项目 are 21 projects, and no sum. */
const isClass = (text: string, at: number, surface: string): boolean =>
  surface.startsWith('个亿') && /^(?:元?以上|元?级)/.test(text.slice(at + surface.length, at + surface.length + 3));

export function findUnit(text: string, at: number): Unit | null {
  const surface = SURFACES.startingAt(text, at);
  if (surface === '' || HIDING.startingAt(text, at).length > surface.length) return null;
  return BY_SURFACE.get(isClass(text, at, surface) ? '个' : surface) ?? null;
}

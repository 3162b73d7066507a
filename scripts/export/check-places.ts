import { ancestorsOf, isVillageCode, parentCodeOf, townOf } from '#core/division-code.ts';
import type { PlaceRow } from '#core/files/schema.ts';
import { WrongCall } from './options.ts';

const MOST_NAMED = 12;

/** @throws WrongCall for a code that no place has, naming those nearest to it */
export function checkPlaces(codes: readonly string[], places: readonly PlaceRow[]): void {
  const known = new Set(places.map(([code]) => code));
  const unknown = codes.find((code) => !known.has(listed(code)));
  if (unknown === undefined) return;
  const holder = ancestorsOf(unknown).findLast((code) => known.has(code)) ?? '';
  const inside = places.filter(([code]) => parentCodeOf(code) === (holder || undefined));
  const named = inside.slice(0, MOST_NAMED).map(([code, name]) => `${code} ${name}`);
  const more = inside.length > MOST_NAMED ? ` … (${inside.length}, see data/places.json)` : '';
  throw new WrongCall(`unknown place ${unknown}; ${holder ? `in ${holder} ` : ''}there are ${named.join(', ')}${more}`);
}

/** The list ends at the towns: a village's code is known by its town's. */
const listed = (code: string): string => (isVillageCode(code) ? townOf(code) : code);

import type { PublishedPlace } from '#core/files/schema.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** One key a place: its code, or for a village that the gazetteer lacks its town's code and its name: `330421104/新村`. */
export const placeKey = (place: PublishedPlace): string =>
  place.code ?? (place.village ? `${unitCode(place)}/${place.village}` : unitCode(place));

/** Is the place of one key the place of another or in it? Within a village that only a name tells lies nothing else. */
export const isInside = (place: string, key: string): boolean =>
  key.includes('/') ? place === key : place.startsWith(key);

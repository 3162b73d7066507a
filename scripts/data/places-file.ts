import { TOWN_DIGITS } from '#core/division-code.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';

/** The places that the page's tree and map know by themselves, one a line: from the provinces down to the towns. */
export function placesFile(gazetteer: Gazetteer): string {
  const rows = gazetteer.rows.filter(([code]) => code.length <= TOWN_DIGITS);
  return `{"places":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

import type { Place } from './place.ts';

export interface Gazetteer {
  /** Code prefixes the build was asked for. */
  region: readonly string[];
  /** Date of the divisions, YYYY-MM-DD. */
  cutoff: string;
  places: readonly Place[];
  /** Other names in use, by code. */
  aliases: Readonly<Record<string, readonly string[]>>;
  /** Codes of units that exist for statistics only. */
  pseudo: readonly string[];
}

/** JSON with one place or alias list per line, so that a new edition shows in the diff what it moved. */
export function formatGazetteer({ region, cutoff, places, aliases, pseudo }: Gazetteer): string {
  const head = `"version":1,"region":${JSON.stringify(region)},"cutoff":${JSON.stringify(cutoff)}`;
  const rows = places.map((place) => JSON.stringify(placeRow(place)));
  const names = Object.entries(aliases)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => `${JSON.stringify(code)}:${JSON.stringify(list)}`);
  const codes = pseudo.map((code) => JSON.stringify(code));
  return `{${head},"places":[\n${rows.join(',\n')}\n],"aliases":{\n${names.join(',\n')}\n},"pseudo":[\n${codes.join(',\n')}\n]}\n`;
}

function placeRow({ code, name, lng, lat }: Place): (string | number)[] {
  return lng === undefined || lat === undefined ? [code, name] : [code, name, lng, lat];
}

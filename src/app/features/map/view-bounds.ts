import { COUNTY_DIGITS, cityOf, isCityCode, townOf } from '#core/division-code.ts';
import type { PlaceRow } from '#core/files/schema.ts';
import type { PlaceMark } from '#core/query/place-marks.ts';
import { type AreaCollection, type Bounds, boundsOf, boundsWhere } from './base-map.ts';

/** What the map must hold to show a choice. */
interface Ground {
  counties: AreaCollection;
  rows: readonly PlaceRow[];
  marks: readonly PlaceMark[];
  counts: ReadonlyMap<string, number>;
}

/** Degrees round a point: the reach of a town, and of a village. */
const REACH = { town: 0.09, village: 0.05 };

/** The share of the items that the first view holds, so that a few strays do not make it a map of everything. */
const MAIN_SHARE = 0.7;

/** The cities that hold most of the items, the fullest first. */
export function mainCities(counts: ReadonlyMap<string, number>): string[] {
  const cities = [...counts].filter(([code]) => isCityCode(code)).toSorted(([, a], [, b]) => b - a);
  const all = cities.reduce((sum, [, count]) => sum + count, 0);
  let held = 0;
  return cities
    .filter(([, count]) => {
      const isMain = held < all * MAIN_SHARE;
      held += count;
      return isMain;
    })
    .map(([code]) => code);
}

/** The box round the chosen places, or round the reported counties of the main cities, or round everything. */
export function viewBounds(chosen: readonly string[], ground: Ground): Bounds | undefined {
  const boxes = chosen.map((code) => boundsOfPlace(code, ground)).filter((box) => box !== undefined);
  if (boxes.length > 0)
    return boundsOf(
      boxes.flatMap(([west, south, east, north]) => [
        [west, south],
        [east, north],
      ]),
    );
  const { counties, counts } = ground;
  const cities = mainCities(counts);
  const isMain = (code: string) => counts.has(code) && cities.includes(cityOf(code));
  return boundsWhere(counties, isMain) ?? boundsWhere(counties, () => true);
}

function boundsOfPlace(code: string, { counties, rows, marks }: Ground): Bounds | undefined {
  if (code.length <= COUNTY_DIGITS) return boundsWhere(counties, (county) => county.startsWith(code));
  const mark = marks.find(({ key }) => key === code);
  const [, , lng, lat] = rows.find(([row]) => row === townOf(code)) ?? [];
  if (mark) return around(mark.lng, mark.lat, REACH[mark.level]);
  if (lng !== undefined && lat !== undefined) return around(lng, lat, REACH.town);
  return boundsWhere(counties, (county) => code.startsWith(county));
}

const around = (lng: number, lat: number, reach: number): Bounds => [
  lng - reach,
  lat - reach,
  lng + reach,
  lat + reach,
];

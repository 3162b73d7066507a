import { groupBy } from '../../src/core/text/group-by.ts';
import { contains, type MultiPolygon } from './geometry.ts';
import { digits, type Place, type Point } from './place.ts';
import { townStem } from './town-name.ts';

interface Seat {
  id: number;
  names: ReadonlySet<string>;
  city: string;
  point: Point;
}

/** Records that name two towns as their former selves (杨家埠镇, 龙溪乡): the one to keep, by GeoNames number. */
const keepers: Record<number, string> = { 7735222: '330502010' };

export interface TownPoints {
  points: Map<string, Point>;
  /** Towns left without a point although a record bore their name, with the reason. */
  rejected: { code: string; name: string; reason: string }[];
}

/**
 * Finds towns among GeoNames' populated places: same name (whole or without 街道, 镇, 乡), same city, inside the county.
 *
 * A record goes to one town only: the one it names in full (城南街道, not 南湖街道, for a record that lists 城南街道 and
 * the former 南湖乡). Where two towns have equal claim, neither gets it.
 */
export function matchTowns(
  towns: readonly Place[],
  seats: readonly Seat[],
  outlines: ReadonlyMap<string, MultiPolygon>,
): TownPoints {
  const byName = new Map<string, Seat[]>();
  for (const seat of seats)
    for (const stem of new Set([...seat.names].map(townStem))) byName.set(stem, [...(byName.get(stem) ?? []), seat]);
  const rejected: TownPoints['rejected'] = [];
  const claims = towns.flatMap((town) => {
    const found = (byName.get(townStem(town.name)) ?? []).toSorted((a, b) => rankOf(town, b) - rankOf(town, a));
    const inCity = found.filter(({ city }) => city === town.code.slice(0, digits.city) || !/^\d{4}$/.test(city));
    const outline = outlines.get(town.code.slice(0, digits.county)) ?? [];
    const seat = inCity.find(({ point }) => contains(outline, point));
    if (seat) return [{ town, seat, rank: rankOf(town, seat) }];
    if (inCity.length > 0)
      rejected.push({ ...label(town), reason: `GeoNames ${inCity[0]!.id} lies outside its county` });
    return [];
  });
  const points = new Map<string, Point>();
  for (const rivals of groupBy(claims, ({ seat }) => seat.id).values()) {
    const best = Math.max(...rivals.map(({ rank }) => rank));
    const [winner, ...equals] = rivals.filter(({ town, seat, rank }) =>
      keepers[seat.id] ? keepers[seat.id] === town.code : rank === best,
    );
    if (winner && equals.length === 0) points.set(winner.town.code, winner.seat.point);
    for (const { town, seat } of rivals)
      if (!points.has(town.code))
        rejected.push({ ...label(town), reason: `GeoNames ${seat.id} also names another town` });
  }
  return { points, rejected };
}

/** Listed in full, listed without its kind, listed as another kind only (惠民镇 for 惠民街道). */
function rankOf({ name }: Place, { names }: Seat): number {
  if (names.has(name)) return 2;
  return names.has(townStem(name)) ? 1 : 0;
}

function label({ code, name }: Place): { code: string; name: string } {
  return { code, name };
}

import type { Feature, FeatureCollection, Point } from 'geojson';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { PlaceMark } from '#core/query/place-marks.ts';
import { type AreaCollection, collect, middleOf } from './base-map.ts';

/** What the layers read of a point on the map. */
export interface PointProperties {
  key: string;
  level: 'city' | 'county' | 'town' | 'village';
  name: string;
  /** Items to print with it; 0 prints none. */
  count: number;
  /** Lies in the chosen places, or holds one; the others are dimmed. */
  isActive: boolean;
}

export type Points = FeatureCollection<Point, PointProperties>;

/** Does a unit lie in one of the chosen places, or hold one? All do when none is chosen. */
export const isInView = (unit: string, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((code) => unit.startsWith(code) || code.startsWith(unit));

/** Every county's name with the number of all items in it, and the cities that items are about as a whole. */
export function labelFeatures(
  counties: AreaCollection,
  rows: readonly PlaceRow[],
  counts: ReadonlyMap<string, number>,
  drawn: ReadonlyMap<string, readonly PublishedInitiative[]>,
  chosen: readonly string[],
): Points {
  const points = pointsOf(rows);
  const labels = counties.features.map(({ properties: { code, name }, geometry }) =>
    toPoint(points.get(code) ?? middleOf(geometry), {
      key: code,
      level: 'county',
      name,
      count: counts.get(code) ?? 0,
      isActive: isInView(code, chosen),
    }),
  );
  const cities = rows.flatMap(([code, name]) => {
    const own = code.length === 4 ? drawn.get(code) : undefined;
    const point = points.get(code);
    return own && point
      ? [toPoint(point, { key: code, level: 'city', name, count: own.length, isActive: isInView(code, chosen) })]
      : [];
  });
  return collect([...cities, ...labels]);
}

/** One point a town or village that has items. Larger marks come first, so that smaller ones lie over them. */
export const markFeatures = (marks: readonly PlaceMark[], chosen: readonly string[]): Points =>
  collect(
    marks
      .toSorted((a, b) => b.items.length - a.items.length)
      .map(({ key, unit, level, name, lng, lat, items }) => {
        const isActive = chosen.length === 0 || chosen.some((code) => unit.startsWith(code));
        return toPoint([lng, lat], { key, level, name, count: items.length, isActive });
      }),
  );

/** The towns of the chosen counties that no item is reported from. */
export function unreportedFeatures(
  rows: readonly PlaceRow[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): Points {
  const counties = new Set(chosen.filter((code) => code.length >= 6).map((code) => code.slice(0, 6)));
  const points = pointsOf(rows);
  return collect(
    rows.flatMap(([code, name]) => {
      const point =
        code.length === 9 && counties.has(code.slice(0, 6)) && !counts.has(code) ? points.get(code) : undefined;
      return point ? [toPoint(point, { key: code, level: 'town', name, count: 0, isActive: true })] : [];
    }),
  );
}

const toPoint = (coordinates: [number, number], properties: PointProperties): Feature<Point, PointProperties> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

const pointsOf = (rows: readonly PlaceRow[]): Map<string, [number, number]> =>
  new Map(rows.flatMap(([code, , lng, lat]) => (lng !== undefined && lat !== undefined ? [[code, [lng, lat]]] : [])));

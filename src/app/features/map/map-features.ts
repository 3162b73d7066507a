import type { Feature, FeatureCollection, Point } from 'geojson';
import { COUNTY_DIGITS, countyOf, isCityCode, isTownCode } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { PlaceMark } from '#core/query/place-marks.ts';
import { groupByEach } from '#core/text/group-by.ts';
import { type AreaCollection, collect } from './base-map.ts';
import { labelPoint } from './label-point.ts';

/** What the layers read of a point on the map. */
export interface PointProperties {
  key: string;
  level: 'city' | 'county' | 'town' | 'village';
  name: string;
  /** Items to print with it; 0 prints none. Of a city only those about the city as a whole. */
  count: number;
  /** All items in a city or county, for their mark from afar. */
  total: number;
  /** What is printed of a city's own items: 嘉兴市级 4. */
  ownLabel: string;
  /** Lies in the chosen places, or holds one; the others are dimmed. */
  isActive: boolean;
}

export type Points = FeatureCollection<Point, PointProperties>;

/** Does a unit lie in one of the chosen places, or hold one? All do when none is chosen. */
export const isInView = (unit: string, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((code) => unit.startsWith(code) || code.startsWith(unit));

/** What stands on the map in words of the reader's language. */
export interface MapWords {
  /** 嘉善县, Jiashan County. */
  nameOf: (name: string) => string;
  /** What is printed of a city's own items: 嘉兴市级 4. */
  ownLabel: (name: string, count: number) => string;
  /** 魏塘街道等 2 处. */
  andOthers: (name: string, count: number) => string;
}

export type TownPoint = Pick<PlaceMark, 'unit' | 'lng' | 'lat'>;

interface LabelRecords {
  rows: readonly PlaceRow[];
  counts: ReadonlyMap<string, number>;
  drawn: ReadonlyMap<string, readonly PublishedInitiative[]>;
  /** Where the towns' marks stand, those without a report among them. */
  towns: readonly TownPoint[];
  chosen: readonly string[];
}

/** Every county and reported city by name, with the number of all items in it and of those about the city as a whole. */
export function labelFeatures(
  counties: AreaCollection,
  { rows, counts, drawn, towns, chosen }: LabelRecords,
  { nameOf, ownLabel }: MapWords,
): Points {
  const points = pointsOf(rows);
  const marks = groupByEach(towns, ({ unit }) => [countyOf(unit)]);
  const labels = counties.features.map(({ properties: { code, name }, geometry }) =>
    toPoint(
      labelPoint(
        geometry,
        (marks.get(code) ?? []).map(({ lng, lat }) => [lng, lat]),
        points.get(code),
      ),
      {
        key: code,
        level: 'county',
        name: nameOf(name),
        count: counts.get(code) ?? 0,
        total: counts.get(code) ?? 0,
        ownLabel: '',
        isActive: isInView(code, chosen),
      },
    ),
  );
  const cities = rows.flatMap(([code, row]) => {
    const point = points.get(code);
    const total = counts.get(code) ?? 0;
    if (!isCityCode(code) || !point || total === 0) return [];
    const name = nameOf(row);
    const count = drawn.get(code)?.length ?? 0;
    const isActive = isInView(code, chosen);
    return [
      toPoint(point, { key: code, level: 'city', name, count, total, ownLabel: ownLabel(name, count), isActive }),
    ];
  });
  return collect([...cities, ...labels]);
}

/** One point a town or village that has items. Larger marks come first, so that smaller ones lie over them. */
export const markFeatures = (
  marks: readonly (PlaceMark & { places?: number })[],
  chosen: readonly string[],
  { nameOf, andOthers }: MapWords,
): Points =>
  collect(
    marks
      .toSorted((a, b) => b.items.length - a.items.length)
      .map(({ key, unit, level, name: printed, lng, lat, items, places = 1 }) => {
        const name = places > 1 ? andOthers(nameOf(printed), places) : nameOf(printed);
        const isActive = chosen.length === 0 || chosen.some((code) => unit.startsWith(code));
        const count = items.length;
        return toPoint([lng, lat], { key, level, name, count, total: count, ownLabel: '', isActive });
      }),
  );

/** The towns of the chosen counties that no item is reported from. */
export function unreportedFeatures(
  rows: readonly PlaceRow[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  nameOf: MapWords['nameOf'],
): Points {
  const counties = new Set(chosen.filter((code) => code.length >= COUNTY_DIGITS).map((code) => countyOf(code)));
  const points = pointsOf(rows);
  return collect(
    rows.flatMap(([code, name]) => {
      const point =
        isTownCode(code) && counties.has(countyOf(code)) && !counts.has(code) ? points.get(code) : undefined;
      const shown = {
        key: code,
        level: 'town',
        name: nameOf(name),
        count: 0,
        total: 0,
        ownLabel: '',
        isActive: true,
      } as const;
      return point ? [toPoint(point, shown)] : [];
    }),
  );
}

/** The points of towns alone. */
export const townPointsOf = ({ features }: Points): TownPoint[] =>
  features.map(({ properties, geometry: { coordinates } }) => ({
    unit: properties.key,
    lng: coordinates[0]!,
    lat: coordinates[1]!,
  }));

const toPoint = (coordinates: [number, number], properties: PointProperties): Feature<Point, PointProperties> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

const pointsOf = (rows: readonly PlaceRow[]): Map<string, [number, number]> =>
  new Map(rows.flatMap(([code, , lng, lat]) => (lng !== undefined && lat !== undefined ? [[code, [lng, lat]]] : [])));

import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, type mesh } from 'topojson-client';

/** The lines and areas under the marks, made once from the reference files. */
export interface BaseMap {
  counties: AreaCollection;
  cities: AreaCollection;
  water: FeatureCollection;
}

export type Topology = Parameters<typeof mesh>[0];
type Areas = NonNullable<Parameters<typeof mesh>[1]>;
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>;
/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

export function buildBaseMap(counties: Topology, water: Topology): BaseMap {
  const { counties: countyAreas, cities: cityAreas } = counties.objects as unknown as {
    counties: Areas;
    cities: Areas;
  };
  return {
    counties: feature(counties, countyAreas) as unknown as AreaCollection,
    cities: feature(counties, cityAreas) as unknown as AreaCollection,
    water: collect(
      Object.values(water.objects).flatMap((object) => {
        const found = feature(water, object) as Feature | FeatureCollection;
        return found.type === 'FeatureCollection' ? found.features : [found];
      }),
    ),
  };
}

export const collect = <G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({
  type: 'FeatureCollection',
  features,
});

/** The box round the areas whose code the test accepts; undefined when there is none. */
export function boundsWhere({ features }: AreaCollection, accept: (code: string) => boolean): Bounds | undefined {
  const positions = features
    .filter(({ properties }) => accept(properties.code))
    .flatMap(({ geometry }) => outerRings(geometry).flat());
  return boundsOf(positions);
}

export function boundsOf(positions: readonly Position[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions as [number, number][]) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

const outerRings = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map((polygon) => polygon[0]!);

/** The rings of an area's largest part, the outer one first: islands are not asked. */
export function mainRings(geometry: Polygon | MultiPolygon): Position[][] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.reduce((longest, next) => (next[0]!.length > longest[0]!.length ? next : longest));
}

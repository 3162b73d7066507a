import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { boundsOf, type MultiPolygon, type Ring } from './geometry.ts';
import { untangle } from './untangle.ts';

/** What the map shows about an area; the province and the sea go without a code. */
export type AreaProperties = { code: string; name: string };
export type AreaCollection = FeatureCollection<GeoMultiPolygon, AreaProperties>;
export type Layers = Record<string, GeometryCollection<AreaProperties>>;

/** Degrees, about 5 m: finer than the sources. */
const gridStep = 5e-5;

/**
 * One topology of the layers, lines thinned by Visvalingam's rule: shared borders stay shared.
 *
 * @param detail km²: a bend whose triangle is smaller goes
 * @param smallest km²: an island or hole smaller than this goes
 */
export function simplifiedTopology(
  layers: Record<string, AreaCollection>,
  detail: number,
  smallest: number,
): Topology<Layers> {
  // A bend weighs its triangle in square degrees; at 30° N one square degree is about 10,700 km².
  const squareDegrees = (squareKilometres: number) => squareKilometres / 10_700;
  const drawn = topology(layers, gridStepsAcross(layers)) as unknown as Topology<Layers>;
  const thin = simplify(presimplify(drawn), squareDegrees(detail));
  const clean = filter(thin, filterAttachedWeight(thin, squareDegrees(smallest))) as Topology<Layers>;
  clean.arcs = clean.arcs.map((arc) => (String(arc[0]) === String(arc.at(-1)) ? untangle(arc as Ring) : arc));
  return quantize(clean, drawn.transform!);
}

function gridStepsAcross(layers: Record<string, AreaCollection>): number {
  const polygons = Object.values(layers).flatMap(({ features }) =>
    features.flatMap((area) => area.geometry.coordinates),
  );
  const [west, south, east, north] = boundsOf(polygons as MultiPolygon);
  return Math.ceil(Math.max(east - west, north - south) / gridStep);
}

export function featureCollection(areas: Iterable<readonly [AreaProperties, MultiPolygon]>): AreaCollection {
  const features = Array.from(areas, ([properties, coordinates]) => ({
    type: 'Feature' as const,
    properties,
    geometry: { type: 'MultiPolygon' as const, coordinates },
  }));
  return { type: 'FeatureCollection', features };
}

import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as MultiPolygonObject, Topology } from 'topojson-specification';
import { groupBy } from '../../src/core/text/group-by.ts';
import { closeSlivers } from './close-slivers.ts';
import type { Outlines } from './county-source.ts';
import { cutCoast } from './cut-coast.ts';
import type { MultiPolygon } from './geometry.ts';
import { digits, type Place } from './place.ts';
import { snapBorders } from './snap-borders.ts';
import { type AreaProperties, featureCollection, type Layers, simplifiedTopology } from './topology.ts';

/** km². A bend of 100 m by 100 m stays, which is what zoom 12 can show. */
const detail = 0.005;
/** km². Smaller islands go. */
const smallest = 0.03;

/** Outlines made to share their borders, without the sea. */
export function dryOutlines(outlines: Outlines, sea: MultiPolygon): Map<string, MultiPolygon> {
  const joined = [...closeSlivers(snapBorders(outlines))];
  return new Map(joined.map(([code, outline]) => [code, cutCoast(outline, sea)]));
}

/** Counties, and the cities and provinces they add up to, on common lines. WGS84. */
export function buildCounties(places: readonly Place[], land: Outlines): Topology<Layers> {
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const properties = (code: string): AreaProperties => ({ code, name: names.get(code) ?? '' });
  const areas = [...land].map(([code, outline]) => [properties(code), outline] as const);
  const drawing = simplifiedTopology({ counties: featureCollection(areas) }, detail, smallest);
  const { counties } = drawing.objects as { counties: GeometryCollection<AreaProperties> };
  const merged = (length: number): GeometryCollection<AreaProperties> => ({
    type: 'GeometryCollection',
    geometries: [
      ...groupBy(counties.geometries, (county) => (county.properties as AreaProperties).code.slice(0, length)),
    ].map(([code, parts]) => ({ ...mergeArcs(drawing, parts as MultiPolygonObject[]), properties: properties(code) })),
  });
  drawing.objects = { counties, cities: merged(digits.city), province: merged(digits.province) };
  return drawing;
}

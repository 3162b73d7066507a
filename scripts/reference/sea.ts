import { union } from 'polyclip-ts';
import {
  type Box,
  boundsOf,
  boxesMeet,
  clipToBox,
  distanceToEdge,
  growBox,
  type MultiPolygon,
  type Polygon,
  type Ring,
  ringArea,
} from './geometry.ts';
import { readSourceJson } from './source-package.ts';

interface Collection {
  geometries: { type: 'MultiPolygon'; coordinates: MultiPolygon }[];
}

/** Square kilometres; smaller river pieces of the source are scraps. */
const smallestEstuary = 25;
/** Degrees (about 200 m); pieces of one river are cut a little apart in the source. */
const gap = 0.002;

/**
 * Open sea and tidal mouths inside a box (OpenStreetMap, November 2017, WGS84; islands are holes).
 *
 * The sea of the source ends at 120.7° E in Hangzhou Bay; the Qiantang estuary to the west is a river polygon there.
 * So river polygons that touch the sea, or touch one that does, count as sea.
 */
export function readSea(box: Box): MultiPolygon {
  const sea = clipToBox(readPolygons('@geo-maps/earth-seas-10m/map.geo.json'), box);
  if (sea.length === 0) return [];
  const rivers = readPolygons('@geo-maps/earth-rivers-10m/map.geo.json').filter(
    (polygon) => boxesMeet(boundsOf([polygon]), box) && Math.abs(ringArea(polygon[0]!)) >= smallestEstuary,
  );
  const mouths = touching(sea, rivers);
  return union(sea as [Polygon], ...mouths.map((polygon) => clipToBox([polygon], box)));
}

function readPolygons(file: string): MultiPolygon {
  return readSourceJson<Collection>(file).geometries.flatMap(({ coordinates }) => coordinates);
}

function touching(water: MultiPolygon, rivers: MultiPolygon): MultiPolygon {
  const next = rivers.filter((river) => water.some((polygon) => nearlyMeet(polygon, river)));
  if (next.length === 0) return [];
  return [
    ...next,
    ...touching(
      next,
      rivers.filter((river) => !next.includes(river)),
    ),
  ];
}

/** A corner of one lies on or beside an edge of the other; the cuts between pieces are straight and long. */
function nearlyMeet(a: Polygon, b: Polygon): boolean {
  return cornersNear(a[0]!, b[0]!) || cornersNear(b[0]!, a[0]!);
}

function cornersNear(corners: Ring, ring: Ring): boolean {
  const box = growBox(boundsOf([[ring]]), gap);
  return corners
    .filter(([lng, lat]) => boxesMeet([lng, lat, lng, lat], box))
    .some((corner) => ring.slice(1).some((end, at) => distanceToEdge(corner, ring[at]!, end) < gap));
}

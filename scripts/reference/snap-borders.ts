import KDBush from 'kdbush';
import type { MultiPolygon, Ring } from './geometry.ts';

type Position = Ring[number];

/** Degrees, about 10 m. Two cities' drawings of their common border differ by 1–5 m, rarely up to 20 m. */
const tolerance = 1e-4;

/**
 * Makes neighbours share their border vertex by vertex, so that the topology has one line there and no slivers.
 * 萧山区 (杭州) and 诸暨市 (绍兴) come from two files, each rounded and thinned by itself.
 */
export function snapBorders(outlines: ReadonlyMap<string, MultiPolygon>): Map<string, MultiPolygon> {
  const snapped = mapRings(outlines, mergeNearVertices(outlines));
  const nodes = [...new Map([...snapped.values()].flat(3).map((node) => [String(node), node])).values()];
  const index = indexOf(nodes);
  return mapRings(snapped, (ring) => addNodesOnEdges(ring, nodes, index));
}

function mapRings(
  outlines: ReadonlyMap<string, MultiPolygon>,
  change: (ring: Ring) => Ring,
): Map<string, MultiPolygon> {
  const entries = [...outlines].map(([code, polygons]) => {
    const changed = polygons.map((rings) => rings.map(change).filter((ring) => ring.length > 3));
    return [code, changed.filter((rings) => rings.length > 0)] as const;
  });
  return new Map(entries);
}

/** Every vertex moves to the first one, in code order, within the tolerance. */
function mergeNearVertices(outlines: ReadonlyMap<string, MultiPolygon>): (ring: Ring) => Ring {
  const vertices = [...outlines.values()].flat(3);
  const index = indexOf(vertices);
  const target = new Map<string, Position>();
  for (const vertex of vertices)
    if (!target.has(String(vertex)))
      for (const near of index.within(...vertex, tolerance)) {
        const key = String(vertices[near]);
        if (!target.has(key)) target.set(key, vertex);
      }
  return (ring) => ring.map((node) => target.get(String(node))!).filter((node, at, all) => node !== all[at - 1]);
}

/** A vertex only the neighbour has, on or beside this ring's edge, becomes a vertex here too. */
function addNodesOnEdges(ring: Ring, nodes: readonly Position[], index: KDBush): Ring {
  const added = ring.slice(1).flatMap((end, at) => {
    const start = ring[at]!;
    const [west, east] = [Math.min(start[0], end[0]) - tolerance, Math.max(start[0], end[0]) + tolerance];
    const [south, north] = [Math.min(start[1], end[1]) - tolerance, Math.max(start[1], end[1]) + tolerance];
    const between = index
      .range(west, south, east, north)
      .map((near) => ({ node: nodes[near]!, ...foot(nodes[near]!, start, end) }))
      .filter(({ along, offset }) => along > 0 && along < 1 && offset < tolerance)
      .sort((a, b) => a.along - b.along)
      .map(({ node }) => node)
      .filter((node) => String(node) !== String(start) && String(node) !== String(end));
    return [...between, end];
  });
  return [ring[0]!, ...added];
}

/** Where the perpendicular from the node meets the edge (0 start – 1 end), and its length in degrees. */
function foot(node: Position, start: Position, end: Position): { along: number; offset: number } {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const along = ((node[0] - start[0]) * dx + (node[1] - start[1]) * dy) / (dx * dx + dy * dy);
  return { along, offset: Math.hypot(node[0] - start[0] - along * dx, node[1] - start[1] - along * dy) };
}

function indexOf(nodes: readonly Position[]): KDBush {
  const index = new KDBush(nodes.length);
  for (const [lng, lat] of nodes) index.add(lng, lat);
  return index.finish();
}

import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as Arcs, GeometryCollection, Topology } from 'topojson-specification';
import { type MultiPolygon, type Ring, ringArea } from './geometry.ts';
import { featureCollection } from './topology.ts';

/** Square kilometres; the widest gaps between two cities' drawings of one border are about 0.07. */
const widestSliver = 0.2;

type Drawing = Topology<{ counties: GeometryCollection }>;

/** A line that bounds one county only: coast, outer border, or one of two drawings of a common border. */
interface Edge {
  owner: number;
  line: Ring;
}

/**
 * Gives neighbours one line where each kept different vertices of a common stretch.
 *
 * Lines between the same two nodes with next to nothing between them are two drawings of one border. Where three
 * counties meet, one line may face two (余杭区 against 德清县 and 安吉县): it then follows both.
 */
export function closeSlivers(outlines: ReadonlyMap<string, MultiPolygon>): Map<string, MultiPolygon> {
  const collection = featureCollection([...outlines].map(([code, polygons]) => [{ code, name: '' }, polygons]));
  const drawing = topology({ counties: collection }) as unknown as Drawing;
  const byNode = edgesByNode(drawing);
  for (const edge of new Set([...byNode.values()].flat())) {
    const facing = facingLine(edge, byNode);
    if (facing) replaceLine(edge.line, facing);
  }
  const { features } = feature(drawing, drawing.objects.counties);
  const codes = [...outlines.keys()];
  return new Map(features.map(({ geometry }, at) => [codes[at]!, polygonsOf(geometry)]));
}

function polygonsOf(geometry: unknown): MultiPolygon {
  return (geometry as { coordinates: MultiPolygon }).coordinates;
}

/** Single-county lines under both their ends; a line joined to itself (an island) has no business here. */
function edgesByNode({ arcs, objects }: Drawing): Map<string, Edge[]> {
  const owners: number[][] = arcs.map(() => []);
  for (const [county, geometry] of objects.counties.geometries.entries())
    for (const signed of (geometry as Arcs).arcs.flat(2)) owners[signed < 0 ? ~signed : signed]!.push(county);
  const byNode = new Map<string, Edge[]>();
  for (const [index, line] of (arcs as Ring[]).entries()) {
    const [owner, ...others] = owners[index]!;
    if (owner === undefined || others.length > 0 || startOf(line) === endOf(line)) continue;
    const edge = { owner, line };
    for (const node of [startOf(line), endOf(line)]) byNode.set(node, [...(byNode.get(node) ?? []), edge]);
  }
  return byNode;
}

/** The other drawing of the same border, from the edge's start to its end, if it is the finer one. */
function facingLine({ owner, line }: Edge, byNode: Map<string, Edge[]>): Ring | undefined {
  const from = (node: string) =>
    (byNode.get(node) ?? []).filter((edge) => edge.owner !== owner).map((edge) => startingAt(node, edge.line));
  const candidates = from(startOf(line)).flatMap((first) =>
    endOf(first) === endOf(line)
      ? [first].filter(() => first.length >= line.length && first !== line)
      : from(endOf(first))
          .filter((second) => endOf(second) === endOf(line) && span(line) >= Math.max(span(first), span(second)))
          .map((second) => [...first, ...second.slice(1)]),
  );
  return candidates.find((other) => Math.abs(ringArea([...line, ...other.toReversed()])) <= widestSliver);
}

function replaceLine(line: Ring, other: Ring): void {
  line.splice(0, line.length, ...other);
}

function startingAt(node: string, line: Ring): Ring {
  return startOf(line) === node ? line : line.toReversed();
}

function startOf(line: Ring): string {
  return String(line[0]);
}

function endOf(line: Ring): string {
  return String(line.at(-1));
}

/** Degrees between the ends. */
function span(line: Ring): number {
  const [start, end] = [line[0]!, line.at(-1)!];
  return Math.hypot(end[0] - start[0], end[1] - start[1]);
}

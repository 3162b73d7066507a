import type { Ring } from './geometry.ts';

type Position = Ring[number];

/** Corners; the search below takes the cube of them, and only islands are small enough to trip over the grid. */
const largestTried = 300;

/**
 * A ring without crossings, if leaving out one corner is enough.
 *
 * On the output grid a corner can land on the edge opposite: 岱山县 has an island with a spit 20 cm wide there.
 */
export function untangle(ring: Ring): Ring {
  if (ring.length > largestTried || !crossesItself(ring)) return ring;
  for (let at = 1; at < ring.length - 1; at++) {
    const without = ring.toSpliced(at, 1);
    if (without.length > 3 && !crossesItself(without)) return without;
  }
  return ring;
}

/** True where two edges that are not neighbours meet or cross. */
export function crossesItself(ring: Ring): boolean {
  const edges = ring.length - 1;
  for (let i = 0; i < edges; i++)
    for (let j = i + 2; j < edges; j++) {
      const neighbours = i === 0 && j === edges - 1;
      if (!neighbours && edgesMeet(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) return true;
    }
  return false;
}

function edgesMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  if (apart(a[0], b[0], c[0], d[0]) || apart(a[1], b[1], c[1], d[1])) return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
}

/** Positive left of the line a–b, negative right of it, 0 on it. */
function side(a: Position, b: Position, point: Position): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

/** Degrees east and north: `[lng, lat]`, WGS84. */
export type Point = readonly [number, number];

/** As far as villages stand from their own town: marks at that distance do not cover each other. */
const CLEAR_KM = 1;
const KM_BY_DEGREE = 111.3;
/** In twelfths of a circle, the smallest turns first. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6];

/**
 * Where a village that is drawn round its town for want of a point of its own stands clear of the other towns: it is
 * turned round its town as little as needed (a village of 罗星街道 would cover 魏塘街道, whose point is 1.5 km away);
 * where no turn is clear, the clearest.
 */
export function clearSpot(point: Point, town: Point, others: readonly Point[]): Point {
  const near = others.filter((other) => kilometres(town, other) < 3 * CLEAR_KM);
  let best = point;
  let most = -1;
  for (const turn of near.length > 0 ? TURNS : []) {
    const turned = turnedRound(point, town, (turn * Math.PI) / 6);
    const room = Math.min(...near.map((other) => kilometres(turned, other)));
    if (room >= CLEAR_KM) return turned;
    if (room > most) [best, most] = [turned, room];
  }
  return best;
}

/** Near enough for a few kilometres. */
export function kilometres(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * narrowing(a), a[1] - b[1]) * KM_BY_DEGREE;
}

function turnedRound(point: Point, centre: Point, angle: number): Point {
  if (angle === 0) return point;
  const east = (point[0] - centre[0]) * narrowing(centre);
  const north = point[1] - centre[1];
  return [
    centre[0] + (east * Math.cos(angle) - north * Math.sin(angle)) / narrowing(centre),
    centre[1] + east * Math.sin(angle) + north * Math.cos(angle),
  ];
}

/** How much narrower a degree east is than one north. */
const narrowing = ([, lat]: Point): number => Math.cos((lat * Math.PI) / 180);

const RADIUS_KM = 1;
const KM_PER_DEGREE = 111.32;

/**
 * Where a village without a point of its own is drawn: on a small ring round its town, by its order among its
 * siblings, so that marks neither hide each other nor move from build to build. Approximate by nature.
 */
export function ringPoint([lng, lat]: readonly [number, number], index: number, count: number): [number, number] {
  const angle = (2 * Math.PI * index) / Math.max(count, 1);
  const north = (RADIUS_KM / KM_PER_DEGREE) * Math.cos(angle);
  const east = ((RADIUS_KM / KM_PER_DEGREE) * Math.sin(angle)) / Math.cos((lat * Math.PI) / 180);
  return [round(lng + east), round(lat + north)];
}

/** Five decimals are about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

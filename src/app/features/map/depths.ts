import type { Depth } from '#core/query/drawn-at.ts';
import { zoomsNearer } from './scale-layer.ts';

/** The zoom from which the marks are those of the next deeper level: nearer, they would lie on each other. */
export const DEPTH_ZOOMS = { county: 6.8, town: 8.3, village: 10.2 } as const;

/** What has a mark of its own at a zoom, marks enlarged by the scale: from afar cities, then counties, towns with their villages, at last villages. */
export function depthAt(mapZoom: number, scale = 1): Depth {
  const zoom = mapZoom - zoomsNearer(scale);
  if (zoom < DEPTH_ZOOMS.county) return 'city';
  if (zoom < DEPTH_ZOOMS.town) return 'county';
  return zoom < DEPTH_ZOOMS.village ? 'town' : 'village';
}

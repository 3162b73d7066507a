import type { Camera } from '#core/scene/scene.ts';

/** The side of the map, in pixels, for which a kept zoom is meant. */
const MEANT_FOR = 1000;

export interface MapSize {
  width: number;
  height: number;
}

/** The zoom that shows the same ground on a map of another size: what a laptop showed fills a wall. */
export const zoomOn = ({ zoom }: Camera, size: MapSize): number => zoom + doublings(size);

/** A camera as it is kept, from the zoom of a map of this size. */
export const keepCamera = (lng: number, lat: number, zoom: number, size: MapSize): Camera => ({
  lng: round(lng, 5),
  lat: round(lat, 5),
  zoom: Math.min(24, Math.max(0, round(zoom - doublings(size), 2))),
});

const doublings = ({ width, height }: MapSize): number => Math.log2(Math.max(1, Math.min(width, height)) / MEANT_FOR);

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

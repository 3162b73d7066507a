import type { Layer } from './layer-parts.ts';

const SIZES = ['text-size', 'icon-size', 'circle-radius'];

/** How much nearer a map of larger signs must come to have as much room for each: twice as large, one zoom. */
export const zoomsNearer = (scale: number): number => Math.log2(scale);

/** The layer with larger words and marks, and as much later as they need more room. */
export function scaleLayer(layer: Layer, scale: number): Layer {
  const grow = (properties: object | undefined) =>
    Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, value]) => {
        const later = shiftZooms(value, scale);
        return [name, SIZES.includes(name) ? scaleSize(later, scale) : later];
      }),
    );
  const { minzoom, maxzoom } = layer;
  return {
    ...layer,
    ...(minzoom !== undefined && { minzoom: minzoom + zoomsNearer(scale) }),
    ...(maxzoom !== undefined && { maxzoom: maxzoom + zoomsNearer(scale) }),
    layout: grow(layer.layout),
    paint: grow(layer.paint),
  } as Layer;
}

const isOverZoom = (value: unknown): value is unknown[] =>
  Array.isArray(value) && ['interpolate', 'step'].includes(value[0]) && value.some((part) => part?.[0] === 'zoom');

/** ['interpolate', curve, ['zoom'], stop, output, …] and ['step', ['zoom'], output, stop, …]. */
function shiftZooms(value: unknown, scale: number): unknown {
  if (!isOverZoom(value)) return value;
  const isStop = (i: number) => i >= 3 && i % 2 === 1;
  return value.map((part, i) => (isStop(i) ? (part as number) + zoomsNearer(scale) : part));
}

/** An interpolation over the zoom must stay the outermost: only its outputs grow. */
function scaleSize(size: unknown, scale: number): unknown {
  if (typeof size === 'number') return size * scale;
  if (!Array.isArray(size) || size[0] !== 'interpolate') return ['*', scale, size];
  const isOutput = (i: number) => i > 3 && i % 2 === 0;
  return size.map((part, i) => (isOutput(i) ? scaleSize(part, scale) : part));
}

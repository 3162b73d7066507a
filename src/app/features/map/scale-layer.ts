import type { Layer } from './layer-parts.ts';

const SIZES = ['text-size', 'icon-size', 'circle-radius'];

/** The layer with larger words and marks, wherever its sizes depend on. */
export function scaleLayer(layer: Layer, scale: number): Layer {
  const grow = (properties: object | undefined) =>
    Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, value]) => [
        name,
        SIZES.includes(name) ? scaleSize(value, scale) : value,
      ]),
    );
  return { ...layer, layout: grow(layer.layout), paint: grow(layer.paint) } as Layer;
}

/** An interpolation over the zoom must stay the outermost: only its outputs grow. */
function scaleSize(size: unknown, scale: number): unknown {
  if (typeof size === 'number') return size * scale;
  if (!Array.isArray(size) || size[0] !== 'interpolate') return ['*', scale, size];
  const isOutput = (i: number) => i > 3 && i % 2 === 0;
  return size.map((part, i) => (isOutput(i) ? scaleSize(part, scale) : part));
}

import type { Layer } from './layer-parts.ts';
import { groundLayers, outlineLayers } from './layers-ground.ts';
import { labelLayers } from './layers-labels.ts';
import { markLayers, roomLayer } from './layers-marks.ts';
import type { MapPalette } from './palette.ts';
import { scaleLayer } from './scale-layer.ts';

/** Layers that answer to the pointer, the topmost first. */
export const POINTER_LAYERS = ['village', 'town', 'unreported', 'city-label', 'label', 'tint'];

/** Every layer from the ground up. Colours come from the palette, `scale` enlarges marks and words for screens read from afar; counts, hover and choice from feature states and properties. */
export function mapLayers(palette: MapPalette, scale = 1): Layer[] {
  const layers = [
    ...groundLayers(palette),
    ...outlineLayers(palette),
    ...markLayers(palette),
    ...labelLayers(palette),
    roomLayer,
  ];
  return scale === 1 ? layers : layers.map((layer) => scaleLayer(layer, scale));
}

import type { Layer } from './layer-parts.ts';
import { groundLayers, outlineLayers } from './layers-ground.ts';
import { labelLayers } from './layers-labels.ts';
import { countLayers, markLayers } from './layers-marks.ts';
import type { MapPalette } from './palette.ts';

/** Layers that answer to the pointer, the topmost first. */
export const POINTER_LAYERS = ['village', 'town', 'unreported', 'city-label', 'label', 'tint'];

/** Every layer from the ground up. Colours come from the palette; counts, hover and choice from feature states and properties. */
export function mapLayers(palette: MapPalette): Layer[] {
  return [
    ...groundLayers(palette),
    ...outlineLayers(palette),
    ...markLayers(palette),
    ...labelLayers(palette),
    ...countLayers(palette),
  ];
}

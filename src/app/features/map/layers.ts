import type { Depth } from '#core/query/drawn-at.ts';
import type { Layer } from './layer-parts.ts';
import { groundLayers, outlineLayers } from './layers-ground.ts';
import { labelLayers } from './layers-labels.ts';
import { markLayers, roomLayers } from './layers-marks.ts';
import { unitLayers } from './layers-units.ts';
import type { MapPalette } from './palette.ts';
import { scaleLayer } from './scale-layer.ts';

/** Layers that answer to the pointer, the topmost first, and to what depth the items under them are gathered. */
export const POINTER_LAYERS: Readonly<Record<string, Depth>> = {
  'marks-village': 'village',
  'marks-town': 'village',
  'towns-village': 'town',
  'towns-town': 'town',
  'county-ring': 'county',
  'county-name': 'county',
  'city-ring': 'city',
  'city-name': 'city',
  unreported: 'village',
  'city-label': 'village',
  label: 'village',
  tint: 'village',
};

/** How the ground is drawn: over a base map of others it lets that show through. */
export interface LayerOptions {
  /** Enlarges marks and words for screens read from afar. */
  scale?: number;
  isOverBasemap?: boolean;
}

/** Every layer from the ground up. Colours come from the palette; counts, hover and choice from feature states and properties. */
export function mapLayers(palette: MapPalette, { scale = 1, isOverBasemap = false }: LayerOptions = {}): Layer[] {
  const layers = [
    ...groundLayers(palette, isOverBasemap),
    ...outlineLayers(palette),
    ...markLayers(palette),
    ...labelLayers(palette),
    ...unitLayers(palette),
    ...roomLayers,
  ];
  return scale === 1 ? layers : layers.map((layer) => scaleLayer(layer, scale));
}

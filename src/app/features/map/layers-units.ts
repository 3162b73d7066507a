import type { ExpressionSpecification } from 'maplibre-gl';
import { DEPTH_ZOOMS } from './depths.ts';
import { FONTS, isActive, isLevel, type Layer } from './layer-parts.ts';
import type { MapPalette } from './palette.ts';

/** From afar the items of a whole city or county are one ring: it holds all of them, where a disc is a town's. */

type Unit = 'city' | 'county';

const RANGES = {
  city: { maxzoom: DEPTH_ZOOMS.county },
  county: { minzoom: DEPTH_ZOOMS.county, maxzoom: DEPTH_ZOOMS.town },
} as const;

/** √-scaled, so that the area shows the number. */
const radius: ExpressionSpecification = ['min', 34, ['+', 7, ['*', 2.4, ['sqrt', ['get', 'total']]]]];
const dimmed: ExpressionSpecification = ['case', isActive, 1, 0.4];
const hasItems = (unit: Unit): ExpressionSpecification => ['all', isLevel(unit), ['>', ['get', 'total'], 0]];

export const unitLayers = (palette: MapPalette): Layer[] => [
  ...ringLayers('county', palette),
  ...ringLayers('city', palette),
];

function ringLayers(unit: Unit, palette: MapPalette): Layer[] {
  const part = { source: 'labels', filter: hasItems(unit), ...RANGES[unit] } as const;
  return [
    {
      id: `${unit}-ring`,
      type: 'circle',
      ...part,
      paint: {
        'circle-radius': radius,
        'circle-color': palette.halo,
        'circle-opacity': dimmed,
        'circle-stroke-color': palette.mark,
        'circle-stroke-width': 2.5,
        'circle-stroke-opacity': dimmed,
      },
    },
    {
      id: `${unit}-name`,
      type: 'symbol',
      ...part,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS,
        'text-size': unit === 'city' ? 13.5 : 12,
        'text-max-width': 20,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': ['interpolate', ['linear'], ['sqrt', ['get', 'total']], 1, 1, 10, 2.7],
        'symbol-sort-key': ['-', 0, ['get', 'total']],
      },
      paint: {
        'text-color': ['case', isActive, palette.ink, palette.faintInk],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: `${unit}-total`,
      type: 'symbol',
      ...part,
      layout: {
        'text-field': ['to-string', ['get', 'total']],
        'text-font': FONTS,
        'text-size': 12.5,
        'text-allow-overlap': true,
        'symbol-sort-key': ['-', 0, ['get', 'total']],
      },
      paint: { 'text-color': palette.ink, 'text-opacity': ['case', isActive, 1, 0.6] },
    },
  ];
}

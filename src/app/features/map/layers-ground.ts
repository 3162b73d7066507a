import type { ExpressionSpecification } from 'maplibre-gl';
import { type Layer, state } from './layer-parts.ts';
import type { MapPalette } from './palette.ts';

/** Land by number of items, water, lines. */
export function groundLayers(palette: MapPalette, isOverBasemap: boolean): Layer[] {
  const { tints, land } = palette;
  const tint = [
    'match',
    ['coalesce', ['feature-state', 'tint'], 0],
    ...tints.flatMap((color, i) => [i + 1, color]),
    land,
  ] as unknown as ExpressionSpecification;
  const isReported: ExpressionSpecification = ['>', ['coalesce', ['feature-state', 'tint'], 0], 0];
  const opacity: ExpressionSpecification = isOverBasemap
    ? ['case', state('dim'), 0.2, isReported, 0.6, 0.25]
    : ['case', state('dim'), 0.35, 1];
  const water: Layer = { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': palette.water } };
  return [
    { id: 'tint', type: 'fill', source: 'counties', paint: { 'fill-color': tint, 'fill-opacity': opacity } },
    ...(isOverBasemap ? [] : [water]),
    {
      id: 'county-line',
      type: 'line',
      source: 'counties',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.countyLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 11, 1.4] },
    },
    {
      id: 'city-line',
      type: 'line',
      source: 'cities',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.cityLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 11, 2.4] },
    },
  ];
}

/** What is pointed at, and what is chosen. */
export function outlineLayers(palette: MapPalette): Layer[] {
  const outline = (source: 'counties' | 'cities', name: string, width: number): Layer => ({
    id: `${name}-${source}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.mark, 'line-width': width, 'line-opacity': ['case', state(name), 1, 0] },
  });
  return [
    outline('counties', 'hovered', 1.75),
    outline('cities', 'hovered', 2),
    outline('counties', 'chosen', 3),
    outline('cities', 'chosen', 3),
  ];
}

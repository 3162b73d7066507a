import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

/** Local fonts, since no glyphs are fetched: the system's Chinese sans. */
const FONTS = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'sans-serif'];

export type SourceId = 'water' | 'counties' | 'county-lines' | 'city-lines' | 'unreported' | 'marks' | 'labels';
type Layer = LayerSpecification & { source: SourceId };

const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const isActive: ExpressionSpecification = ['get', 'isActive'];
const isLevel = (level: string): ExpressionSpecification => ['==', ['get', 'level'], level];

/** Layers that answer to the pointer, the topmost first. */
export const POINTER_LAYERS = ['village', 'town', 'unreported', 'label', 'tint'];

/** Every layer from the ground up. Colours come from the palette; counts, hover and choice from feature states and properties. */
export function mapLayers(palette: MapPalette): Layer[] {
  return [...groundLayers(palette), ...chosenLayers(palette), ...markLayers(palette), ...labelLayers(palette)];
}

function groundLayers(palette: MapPalette): Layer[] {
  const { tints, land } = palette;
  const tint = [
    'match',
    ['coalesce', ['feature-state', 'tint'], 0],
    ...tints.flatMap((color, i) => [i + 1, color]),
    land,
  ] as unknown as ExpressionSpecification;
  return [
    {
      id: 'tint',
      type: 'fill',
      source: 'counties',
      paint: { 'fill-color': tint, 'fill-opacity': ['case', state('dim'), 0.35, 1] },
    },
    { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': palette.water } },
    {
      id: 'county-line',
      type: 'line',
      source: 'county-lines',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.countyLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 11, 1.4] },
    },
    {
      id: 'city-line',
      type: 'line',
      source: 'city-lines',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.cityLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 11, 2.4] },
    },
  ];
}

function chosenLayers(palette: MapPalette): Layer[] {
  const outline = (id: string, name: string, color: string, width: number): Layer => ({
    id,
    type: 'line',
    source: 'counties',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': ['case', state(name), 1, 0] },
  });
  return [
    outline('hovered-county', 'hovered', palette.mark, 1.75),
    outline('chosen-county', 'chosen', palette.mark, 3),
  ];
}

/** √-scaled, so that the area shows the number. */
const townRadius: ExpressionSpecification = ['+', 7, ['*', 2.6, ['sqrt', ['get', 'count']]]];
const dimmed: ExpressionSpecification = ['case', isActive, 1, 0.35];

function markLayers(palette: MapPalette): Layer[] {
  return [
    {
      id: 'unreported',
      type: 'symbol',
      source: 'unreported',
      layout: {
        'icon-image': 'unreported',
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': FONTS,
        'text-size': 11.5,
        'text-optional': true,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.75,
      },
      paint: { 'text-color': palette.faintInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'halo',
      type: 'circle',
      source: 'marks',
      paint: {
        'circle-radius': ['case', isLevel('village'), 15, ['+', 4, townRadius]],
        'circle-color': palette.halo,
        'circle-opacity': ['case', ['any', state('hovered'), state('chosen')], 0.9, 0],
        'circle-stroke-color': palette.highlight,
        'circle-stroke-width': 2,
        'circle-stroke-opacity': ['case', ['any', state('hovered'), state('chosen')], 1, 0],
      },
    },
    {
      id: 'town',
      type: 'circle',
      source: 'marks',
      filter: isLevel('town'),
      paint: {
        'circle-radius': townRadius,
        'circle-color': palette.mark,
        'circle-opacity': dimmed,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': dimmed,
      },
    },
    {
      id: 'village',
      type: 'symbol',
      source: 'marks',
      filter: isLevel('village'),
      layout: {
        'icon-image': 'village',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['to-string', ['get', 'count']],
        'text-font': FONTS,
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'icon-opacity': dimmed, 'text-color': palette.ink, 'text-opacity': dimmed },
    },
    {
      id: 'town-count',
      type: 'symbol',
      source: 'marks',
      filter: isLevel('town'),
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': FONTS,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.markInk, 'text-opacity': ['case', isActive, 1, 0.6] },
    },
  ];
}

/** Later layers are placed first: county names win over those of marks. */
function labelLayers(palette: MapPalette): Layer[] {
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
  return [
    {
      id: 'mark-name',
      type: 'symbol',
      source: 'marks',
      minzoom: 8.6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8.6, 11, 12, 13.5],
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': ['interpolate', ['linear'], ['get', 'count'], 1, 1, 10, 1.5],
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: { 'text-color': ['case', isActive, palette.ink, palette.faintInk], ...halo },
    },
    {
      id: 'label',
      type: 'symbol',
      source: 'labels',
      layout: {
        'text-field': [
          'case',
          ['==', ['get', 'count'], 0],
          ['get', 'name'],
          isLevel('city'),
          ['concat', ['get', 'name'], '级 ', ['get', 'count']],
          ['format', ['get', 'name'], {}, ' ', {}, ['to-string', ['get', 'count']], { 'font-scale': 1.12 }],
        ],
        'text-font': FONTS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 9, 14.5, 12, 18],
        'text-letter-spacing': 0.06,
        'text-max-width': 20,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.8,
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: {
        'text-color': ['case', ['all', isActive, ['>', ['get', 'count'], 0]], palette.ink, palette.faintInk],
        ...halo,
      },
    },
  ];
}

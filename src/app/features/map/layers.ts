import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

/** Local fonts, since no glyphs are fetched: the system's Chinese sans. */
const FONTS = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'sans-serif'];

export type SourceId = 'water' | 'counties' | 'county-lines' | 'city-lines' | 'unreported' | 'marks' | 'labels';
type Layer = LayerSpecification & { source: SourceId };

const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
/** 嘉善县 11, the number a little larger. */
const nameAndCount: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  ' ',
  {},
  ['to-string', ['get', 'count']],
  { 'font-scale': 1.12 },
];
/** Names keep clear of each other; places with more items come first. */
const NAME = {
  'text-font': FONTS,
  'text-max-width': 20,
  'text-padding': 3,
  'symbol-sort-key': ['-', 0, ['get', 'count']] as ExpressionSpecification,
};
const isActive: ExpressionSpecification = ['get', 'isActive'];
const isLevel = (level: string): ExpressionSpecification => ['==', ['get', 'level'], level];

/** Layers that answer to the pointer, the topmost first. */
export const POINTER_LAYERS = ['village', 'town', 'unreported', 'city-label', 'label', 'tint'];

/** Every layer from the ground up. Colours come from the palette; counts, hover and choice from feature states and properties. */
export function mapLayers(palette: MapPalette): Layer[] {
  return [
    ...groundLayers(palette),
    ...chosenLayers(palette),
    ...markLayers(palette),
    ...labelLayers(palette),
    ...countLayers(palette),
  ];
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
  ];
}

/** Later layers are placed first: a city's name wins over a county's, and that over a mark's. */
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
      filter: isLevel('county'),
      layout: {
        ...NAME,
        'text-field': ['case', ['==', ['get', 'count'], 0], ['get', 'name'], nameAndCount],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 9, 14.5, 12, 18],
        'text-letter-spacing': 0.06,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
      },
      paint: {
        'text-color': ['case', ['all', isActive, ['>', ['get', 'count'], 0]], palette.ink, palette.faintInk],
        ...halo,
      },
    },
    {
      id: 'city-label',
      type: 'symbol',
      source: 'labels',
      filter: isLevel('city'),
      layout: {
        ...NAME,
        'text-field': nameAndCount,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 13, 9, 16, 12, 20],
        'text-letter-spacing': 0.2,
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.5,
        'text-overlap': 'always',
      },
      paint: { 'text-color': palette.mark, ...halo },
    },
  ];
}

/** On top, so that names keep clear of them. */
function countLayers(palette: MapPalette): Layer[] {
  return [
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

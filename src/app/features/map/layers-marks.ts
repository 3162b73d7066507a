import type { ExpressionSpecification } from 'maplibre-gl';
import { DEPTH_ZOOMS } from './depths.ts';
import { FONTS, growing, isActive, isLevel, type Layer, state } from './layer-parts.ts';
import type { MapPalette } from './palette.ts';

/** √-scaled, so that the area shows the number; smaller from afar, where marks are close. */
const townSize: ExpressionSpecification = ['+', 7, ['*', 2.6, ['sqrt', ['get', 'count']]]];
const townRadius = growing(['*', 0.62, townSize], townSize);
const haloRadius = growing(
  ['case', isLevel('village'), 9, ['+', 3, ['*', 0.62, townSize]]],
  ['case', isLevel('village'), 15, ['+', 4, townSize]],
);
const dimmed: ExpressionSpecification = ['case', isActive, 1, 0.35];

/** Where the marks of a source show: `towns` hold their villages' items, `marks` leave each village its own. */
const RANGES = {
  towns: { source: 'towns', minzoom: DEPTH_ZOOMS.town, maxzoom: DEPTH_ZOOMS.village },
  marks: { source: 'marks', minzoom: DEPTH_ZOOMS.village },
} as const;

/** Towns filled, villages hollow, towns without reports hatched. */
export function markLayers(palette: MapPalette): Layer[] {
  return [unreportedLayer(palette), ...sourceLayers('towns', palette), ...sourceLayers('marks', palette)];
}

function unreportedLayer(palette: MapPalette): Layer {
  return {
    id: 'unreported',
    type: 'symbol',
    source: 'unreported',
    minzoom: DEPTH_ZOOMS.town,
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
  };
}

function sourceLayers(source: keyof typeof RANGES, palette: MapPalette): Layer[] {
  return [
    {
      id: `${source}-halo`,
      type: 'circle',
      ...RANGES[source],
      paint: {
        'circle-radius': haloRadius,
        'circle-color': palette.halo,
        'circle-opacity': ['case', ['any', state('hovered'), state('chosen')], 0.9, 0],
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2,
        'circle-stroke-opacity': ['case', ['any', state('hovered'), state('chosen')], 1, 0],
      },
    },
    {
      id: `${source}-town`,
      type: 'circle',
      ...RANGES[source],
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
    ...pictureLayers(source, palette),
  ];
}

function pictureLayers(source: keyof typeof RANGES, palette: MapPalette): Layer[] {
  return [
    {
      id: `${source}-village`,
      type: 'symbol',
      ...RANGES[source],
      filter: isLevel('village'),
      layout: {
        'icon-image': 'village',
        'icon-size': growing(0.6, 1),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], ''],
        'text-font': FONTS,
        'text-size': growing(8, 11),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'icon-opacity': dimmed, 'text-color': palette.ink, 'text-opacity': dimmed },
    },
    {
      id: `${source}-count`,
      type: 'symbol',
      ...RANGES[source],
      filter: isLevel('town'),
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': FONTS,
        'text-size': growing(9, 12),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.markInk, 'text-opacity': ['case', isActive, 1, 0.6] },
    },
  ];
}

/** The picture of a village, 22 pixels wide, as large as the mark: a disc of a town may be larger. */
const roomOf = (share: number): ExpressionSpecification => [
  'case',
  isLevel('village'),
  share,
  ['*', share / 11, townSize],
];

/** Not seen: takes the room of the marks, so that the names below it keep clear of them, though they are drawn over them. */
export const roomLayers: Layer[] = (['towns', 'marks'] as const).map((source) => ({
  id: `${source}-room`,
  type: 'symbol',
  ...RANGES[source],
  layout: {
    'icon-image': 'village',
    'icon-size': growing(roomOf(0.62), roomOf(1)),
    'icon-padding': 3,
    'icon-allow-overlap': true,
  },
  paint: { 'icon-opacity': 0 },
}));

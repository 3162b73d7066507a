import type { ExpressionSpecification } from 'maplibre-gl';
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

/** Towns filled, villages hollow, towns without reports hatched. */
export function markLayers(palette: MapPalette): Layer[] {
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
        'circle-radius': haloRadius,
        'circle-color': palette.halo,
        'circle-opacity': ['case', ['any', state('hovered'), state('chosen')], 0.9, 0],
        'circle-stroke-color': palette.ink,
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
    ...pictureLayers(palette),
  ];
}

function pictureLayers(palette: MapPalette): Layer[] {
  return [
    {
      id: 'village',
      type: 'symbol',
      source: 'marks',
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
      id: 'town-count',
      type: 'symbol',
      source: 'marks',
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

/** Not seen: takes the room of the marks, so that the names below it keep clear of them, though they are drawn over them. */
export const roomLayer: Layer = {
  id: 'room',
  type: 'symbol',
  source: 'marks',
  layout: {
    'icon-image': 'village',
    'icon-size': growing(0.6, 1),
    'icon-allow-overlap': true,
  },
  paint: { 'icon-opacity': 0 },
};

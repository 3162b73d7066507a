import type { ExpressionSpecification } from 'maplibre-gl';
import { DEPTH_ZOOMS } from './depths.ts';
import { FONTS, isActive, isLevel, type Layer } from './layer-parts.ts';
import type { MapPalette } from './palette.ts';

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
type Anchor = 'top' | 'bottom' | 'left' | 'right' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
const AROUND: Anchor[] = ['top', 'bottom', 'left', 'right', 'top-left', 'top-right', 'bottom-left', 'bottom-right'];
/** How far, in the height of its letters, a county's name may move from its point: farther, it would stand on other ground. */
const MOVES = [0.6, 1.2];
const STEPS: Readonly<Record<Anchor, readonly [right: number, down: number]>> = {
  top: [0, 1],
  bottom: [0, -1],
  left: [1, 0],
  right: [-1, 0],
  'top-left': [0.7, 0.7],
  'top-right': [-0.7, 0.7],
  'bottom-left': [0.7, -0.7],
  'bottom-right': [-0.7, -0.7],
};
/** The nearest place that is free. */
const FARTHER_AND_FARTHER = [
  'center',
  [0, 0],
  ...MOVES.flatMap((move) => AROUND.flatMap((anchor) => [anchor, STEPS[anchor].map((step) => step * move)])),
] as VariableAnchorOffsets;

/** Names keep clear of each other; places with more items come first. */
const NAME = {
  'text-font': FONTS,
  'text-max-width': 20,
  'text-padding': 3,
  'symbol-sort-key': ['-', 0, ['get', 'count']] as ExpressionSpecification,
};

type VariableAnchorOffsets = NonNullable<
  NonNullable<Extract<Layer, { type: 'symbol' }>['layout']>['text-variable-anchor-offset']
>;

type SymbolLook = Required<Pick<Extract<Layer, { type: 'symbol' }>, 'layout' | 'paint'>>;

/** The name of a county with the number of all items in it. */
const countyLabel = (
  id: string,
  filter: ExpressionSpecification,
  range: { minzoom: number },
  { layout, paint }: SymbolLook,
): Layer => ({
  id,
  type: 'symbol',
  source: 'labels',
  filter: ['all', isLevel('county'), filter],
  ...range,
  layout: {
    ...NAME,
    'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 9, 14.5, 12, 18],
    'text-letter-spacing': 0.06,
    'text-variable-anchor-offset': FARTHER_AND_FARTHER,
    ...layout,
  },
  paint,
});

/** Later layers are placed first: a city's name wins over a county's, and that over a mark's. */
export function labelLayers(palette: MapPalette): Layer[] {
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
  return [
    ...(['towns', 'marks'] as const).map(
      (source): Layer => ({
        id: `${source}-name`,
        type: 'symbol',
        source,
        minzoom: source === 'towns' ? 8.6 : DEPTH_ZOOMS.village,
        ...(source === 'towns' ? { maxzoom: DEPTH_ZOOMS.village } : {}),
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONTS,
          'text-size': ['interpolate', ['linear'], ['zoom'], 8.6, 11, 12, 13.5],
          'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
          'text-radial-offset': ['interpolate', ['linear'], ['get', 'count'], 1, 1.4, 10, 1.9],
          'symbol-sort-key': ['-', 0, ['get', 'count']],
        },
        paint: { 'text-color': ['case', isActive, palette.ink, palette.faintInk], ...halo },
      }),
    ),
    countyLabel(
      'unreported-county',
      ['==', ['get', 'count'], 0],
      { minzoom: DEPTH_ZOOMS.county },
      {
        layout: { 'text-field': ['get', 'name'], 'text-overlap': 'never' },
        paint: { 'text-color': palette.faintInk, ...halo },
      },
    ),
    countyLabel(
      'label',
      ['>', ['get', 'count'], 0],
      { minzoom: DEPTH_ZOOMS.town },
      {
        layout: { 'text-field': nameAndCount, 'text-overlap': 'always' },
        paint: { 'text-color': ['case', isActive, palette.ink, palette.faintInk], ...halo },
      },
    ),
    {
      id: 'city-label',
      type: 'symbol',
      source: 'labels',
      filter: ['all', isLevel('city'), ['>', ['get', 'count'], 0]],
      minzoom: DEPTH_ZOOMS.county,
      layout: {
        ...NAME,
        'text-field': ['get', 'ownLabel'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 13, 9, 16, 12, 20],
        'text-letter-spacing': 0.12,
        'text-variable-anchor': AROUND,
        'text-radial-offset': 1,
        'text-overlap': ['step', ['zoom'], 'never', DEPTH_ZOOMS.town, 'always'],
      },
      paint: { 'text-color': palette.mark, ...halo },
    },
  ];
}

import { expect, test } from 'vitest';
import { scaleLayer } from '#app/features/map/scale-layer.ts';

test('words and marks grow and come as much nearer; everything else stays', () => {
  const layer = {
    id: 'town',
    type: 'circle' as const,
    source: 'marks' as const,
    minzoom: 8.3,
    layout: { 'text-size': 10, 'text-padding': 3, 'text-overlap': ['step', ['zoom'], 'never', 8.3, 'always'] },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 5, 9, ['sqrt', ['get', 'count']]],
      'circle-stroke-width': 2,
      'circle-color': ['step', ['get', 'count'], 'white', 8, 'blue'],
    },
  };
  expect(scaleLayer(layer as never, 2)).toEqual({
    ...layer,
    minzoom: 9.3,
    layout: { 'text-size': 20, 'text-padding': 3, 'text-overlap': ['step', ['zoom'], 'never', 9.3, 'always'] },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 10, 10, ['*', 2, ['sqrt', ['get', 'count']]]],
      'circle-stroke-width': 2,
      'circle-color': ['step', ['get', 'count'], 'white', 8, 'blue'],
    },
  });
});

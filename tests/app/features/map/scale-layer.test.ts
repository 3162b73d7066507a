import { expect, test } from 'vitest';
import { scaleLayer } from '#app/features/map/scale-layer.ts';

test('words and marks grow, zoom steps and everything else stay', () => {
  const layer = {
    id: 'town',
    type: 'circle' as const,
    source: 'marks' as const,
    layout: { 'text-size': 10, 'text-padding': 3 },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 5, 9, ['sqrt', ['get', 'count']]],
      'circle-stroke-width': 2,
    },
  };
  expect(scaleLayer(layer as never, 2)).toEqual({
    ...layer,
    layout: { 'text-size': 20, 'text-padding': 3 },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 10, 9, ['*', 2, ['sqrt', ['get', 'count']]]],
      'circle-stroke-width': 2,
    },
  });
});

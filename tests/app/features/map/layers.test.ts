import { expect, test } from 'vitest';
import { depthAt } from '#app/features/map/depths.ts';
import { mapLayers, POINTER_LAYERS } from '#app/features/map/layers.ts';
import { darkPalette, lightPalette } from '#app/features/map/palette.ts';

const layers = mapLayers(lightPalette);
const order = layers.map(({ id }) => id);

test('ids are unique, and the layers that answer to the pointer exist', () => {
  expect(new Set(order).size).toBe(order.length);
  expect(order).toEqual(expect.arrayContaining(Object.keys(POINTER_LAYERS)));
});

test('marks lie over areas, numbers over marks', () => {
  expect(order.indexOf('tint')).toBeLessThan(order.indexOf('water'));
  expect(order.indexOf('water')).toBeLessThan(order.indexOf('towns-town'));
  expect(order.indexOf('marks-town')).toBeLessThan(order.indexOf('marks-count'));
});

test('light and dark differ in paint only', () => {
  const shape = (palette: typeof lightPalette) => mapLayers(palette).map(({ paint: _, ...rest }) => rest);
  expect(shape(darkPalette)).toEqual(shape(lightPalette));
});

test.each([
  [5, 'city'],
  [6.8, 'county'],
  [8.2, 'county'],
  [8.3, 'town'],
  [12, 'village'],
])('at zoom %f the marks are those of a %s', (zoom, depth) => {
  expect(depthAt(zoom)).toBe(depth);
});

test('over a base map of others the ground lets it through, and its water is theirs', () => {
  const over = mapLayers(lightPalette, { isOverBasemap: true });
  expect(over.map(({ id }) => id)).not.toContain('water');
  expect(over.find(({ id }) => id === 'tint')!.paint).not.toEqual(layers.find(({ id }) => id === 'tint')!.paint);
});

import { expect, test } from 'vitest';
import { mapLayers, POINTER_LAYERS } from '#app/features/map/layers.ts';
import { darkPalette, lightPalette } from '#app/features/map/palette.ts';

const layers = mapLayers(lightPalette);
const order = layers.map(({ id }) => id);

test('ids are unique, and the layers that answer to the pointer exist', () => {
  expect(new Set(order).size).toBe(order.length);
  expect(order).toEqual(expect.arrayContaining(POINTER_LAYERS));
});

test('marks lie over areas, numbers over marks', () => {
  expect(order.indexOf('tint')).toBeLessThan(order.indexOf('water'));
  expect(order.indexOf('water')).toBeLessThan(order.indexOf('town'));
  expect(order.indexOf('town')).toBeLessThan(order.indexOf('town-count'));
});

test('light and dark differ in paint only', () => {
  const shape = (palette: typeof lightPalette) => mapLayers(palette).map(({ paint: _, ...rest }) => rest);
  expect(shape(darkPalette)).toEqual(shape(lightPalette));
});

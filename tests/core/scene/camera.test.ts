import { expect, test } from 'vitest';
import { keepCamera, zoomOn } from '#core/scene/camera.ts';

test('the same ground on any screen: twice the pixels, one zoom more', () => {
  const kept = keepCamera(120.912345678, 30.84, 9, { width: 800, height: 500 });
  expect(kept).toEqual({ lng: 120.91235, lat: 30.84, zoom: 10 });
  expect(zoomOn(kept, { width: 800, height: 500 })).toBe(9);
  expect(zoomOn(kept, { width: 3840, height: 1000 })).toBe(10);
  expect(zoomOn(kept, { width: 2000, height: 3000 })).toBe(11);
});

test('a map without size does no harm', () => {
  expect(Number.isFinite(keepCamera(0, 0, 9, { width: 0, height: 0 }).zoom)).toBe(true);
});

import { expect, test } from 'vitest';
import { clearSpot, kilometres, type Point } from '#core/query/clear-spot.ts';

const town: Point = [120.916, 30.837];
/** A kilometre north-west of its town, on the point of the next. */
const point: Point = [120.9086, 30.8434];

test('where no other town is near, it stays', () => {
  expect(clearSpot(point, town, [[121.3, 30.9]])).toBe(point);
});

test('where it stands clear of the towns near by, it stays', () => {
  expect(clearSpot(point, town, [[120.93, 30.83]])).toBe(point);
});

test('where it would cover another town, it is turned round its own', () => {
  const other: Point = [120.91138, 30.85021];
  expect(kilometres(point, other)).toBeLessThan(1);
  const turned = clearSpot(point, town, [other]);
  expect(kilometres(turned, other)).toBeGreaterThanOrEqual(1);
  expect(kilometres(turned, town)).toBeCloseTo(kilometres(point, town), 3);
});

test('among towns all round it takes the clearest spot', () => {
  const ring = [0, 1, 2, 3].map(
    (k): Point => [town[0] + 0.0105 * Math.cos((k * Math.PI) / 2), town[1] + 0.009 * Math.sin((k * Math.PI) / 2)],
  );
  const spot = clearSpot(ring[0]!, town, ring);
  expect(Math.min(...ring.map((other) => kilometres(spot, other)))).toBeGreaterThan(0.5);
});

import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  boxesMeet,
  clipToBox,
  contains,
  distanceToEdge,
  growBox,
  type Polygon,
  type Ring,
  ringArea,
} from '#scripts/reference/geometry.ts';
import { crossesItself, untangle } from '#scripts/reference/untangle.ts';

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const ringWithHole: Polygon = [square(0, 0, 4), square(1, 1, 1).toReversed()];

describe('boxes', () => {
  it('bounds every part', () => expect(boundsOf([[square(0, 0, 1)], [square(4, 5, 2)]])).toEqual([0, 0, 6, 7]));
  it('grows on all sides', () => expect(growBox([0, 0, 1, 1], 0.5)).toEqual([-0.5, -0.5, 1.5, 1.5]));
  it('knows neighbours from strangers', () => {
    expect(boxesMeet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
    expect(boxesMeet([0, 0, 1, 1], [0, 1.1, 1, 2])).toBe(false);
    expect(boxesMeet([0, 1.1, 1, 2], [0, 0, 1, 1])).toBe(false);
  });
});

describe('ringArea', () => {
  it('gives square kilometres, positive counter-clockwise', () => {
    // A hundredth of a degree at 30° N is about 1.112 km by 0.963 km.
    expect(ringArea(square(120, 30, 0.01))).toBeCloseTo(1.071, 2);
    expect(ringArea(square(120, 30, 0.01).toReversed())).toBeCloseTo(-1.071, 2);
  });
});

describe('contains', () => {
  it.each([
    [[0.5, 0.5], true],
    [[1.5, 1.5], false],
    [[3.5, 2], true],
    [[5, 2], false],
  ] as const)('%j in a square with a hole: %s', (point, expected) =>
    expect(contains([ringWithHole], point)).toBe(expected),
  );
});

describe('distanceToEdge', () => {
  it.each([
    [[1, 1], [2, 0], 1],
    [[-3, 4], [2, 0], 5],
    [[2, 0], [2, 0], 0],
    [[0, 2], [2, 2], Math.SQRT2],
    [[3, 4], [0, 0], 5],
  ] as const)('%j and the edge (0,0)–%j: %d', (point, end, expected) =>
    expect(distanceToEdge(point, [0, 0], end)).toBeCloseTo(expected),
  );
});

describe('clipToBox', () => {
  it('keeps the part inside, holes too, and closes the rings', () => {
    const [clipped] = clipToBox([ringWithHole], [0, 0, 2, 4]);
    expect(boundsOf([clipped!])).toEqual([0, 0, 2, 4]);
    expect(clipped).toHaveLength(2);
    expect(clipped![0]![0]).toEqual(clipped![0]!.at(-1));
    expect(ringArea(clipped![0]!)).toBeGreaterThan(0);
  });
  it('drops polygons and holes outside', () => {
    expect(clipToBox([[square(8, 8, 1)]], [0, 0, 2, 2])).toEqual([]);
    expect(clipToBox([ringWithHole], [3, 3, 5, 5])[0]).toHaveLength(1);
  });
});

describe('untangle', () => {
  const spike: Ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, -0.001],
    [0, 4],
    [0, 0],
  ];
  it('leaves out the corner that crosses the opposite edge', () => {
    expect(crossesItself(spike)).toBe(true);
    const mended = untangle(spike);
    expect(crossesItself(mended)).toBe(false);
    expect(mended).toHaveLength(spike.length - 1);
  });
  it('leaves a simple ring alone', () => expect(untangle(square(0, 0, 1))).toEqual(square(0, 0, 1)));
});

import { describe, expect, it } from 'vitest';
import type { MultiPolygon } from '#scripts/reference/geometry.ts';
import { matchTowns } from '#scripts/reference/town-points.ts';

const outlines = new Map<string, MultiPolygon>([
  [
    '330402',
    [
      [
        [
          [120, 30],
          [121, 30],
          [121, 31],
          [120, 31],
          [120, 30],
        ],
      ],
    ],
  ],
  [
    '330411',
    [
      [
        [
          [121, 30],
          [122, 30],
          [122, 31],
          [121, 31],
          [121, 30],
        ],
      ],
    ],
  ],
]);
const seat = (id: number, names: string[], lng: number, city = '3304') => ({
  id,
  names: new Set(names),
  city,
  point: [lng, 30.5] as const,
});
const town = (code: string, name: string) => ({ code, name });
const match = (towns: ReturnType<typeof town>[], seats: ReturnType<typeof seat>[]) => {
  const { points, rejected } = matchTowns(towns, seats, outlines);
  return { points: Object.fromEntries(points), rejected: rejected.map(({ name }) => name) };
};

describe('matchTowns', () => {
  it.each([
    ['full name', '凤桥镇', ['凤桥镇']],
    ['bare name', '凤桥镇', ['Fengqiao', '凤桥']],
    ['former kind', '七星街道', ['七星乡']],
  ])('finds a town by %s', (_, name, names) =>
    expect(match([town('330402100', name)], [seat(1, names, 120.5)]).points).toEqual({ '330402100': [120.5, 30.5] }),
  );

  it('wants the county right', () => {
    const result = match([town('330402100', '凤桥镇')], [seat(1, ['凤桥镇'], 121.5)]);
    expect(result).toEqual({ points: {}, rejected: ['凤桥镇'] });
  });

  it('wants the city right where the record has a city code, and lets the county decide elsewhere', () => {
    const towns = [town('330402100', '凤桥镇')];
    expect(match(towns, [seat(1, ['凤桥镇'], 120.5, '3305')]).points).toEqual({});
    expect(match(towns, [seat(1, ['凤桥镇'], 120.5, '12324202')]).points).toHaveProperty('330402100');
  });

  it('takes the record that names the town in full', () => {
    const seats = [seat(1, ['凤桥乡'], 120.2), seat(2, ['凤桥镇'], 120.7)];
    expect(match([town('330402100', '凤桥镇')], seats).points).toEqual({ '330402100': [120.7, 30.5] });
  });

  it('gives a record of two towns to the one it names in full: 城南街道, formerly 南湖乡', () => {
    const towns = [town('330402010', '南湖街道'), town('330402012', '城南街道')];
    const result = match(towns, [seat(7735250, ['城南街道', '南湖乡'], 120.5)]);
    expect(result).toEqual({ points: { '330402012': [120.5, 30.5] }, rejected: ['南湖街道'] });
  });

  it('gives a record of two towns with equal claims to neither, unless it is known which', () => {
    const towns = [town('330402010', '南湖街道'), town('330402012', '城南街道')];
    expect(match(towns, [seat(1, ['城南镇', '南湖乡'], 120.5)]).rejected).toEqual(['南湖街道', '城南街道']);
  });
});

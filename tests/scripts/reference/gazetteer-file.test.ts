import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aliases } from '#scripts/reference/aliases.ts';
import { handPoints } from '#scripts/reference/hand-points.ts';

type Row = [code: string, name: string, lng?: number, lat?: number];
const file = JSON.parse(readFileSync('data/reference/gazetteer.json', 'utf8')) as {
  region: string[];
  places: Row[];
  aliases: Record<string, string[]>;
  pseudo: string[];
};
const names = new Map(file.places.map(([code, name]) => [code, name]));
const placed = file.places.filter((row) => row.length === 4);
const countOf = (length: number, prefix = '') =>
  file.places.filter(([code]) => code.length === length && code.startsWith(prefix)).length;

describe('data/reference/gazetteer.json', () => {
  it('has every level of Zhejiang and Jiaxing', () => {
    expect([2, 4, 6, 9, 12].map((length) => countOf(length))).toEqual([1, 11, 90, 1387, 25_547]);
    expect([6, 9, 12].map((length) => countOf(length, '3304'))).toEqual([7, 72, 1202]);
  });

  it('is sorted by code, without repeats', () => {
    const codes = file.places.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('has every parent', () => {
    const parentOf = (code: string) =>
      code.slice(
        0,
        [0, 2, 4, 6, 9].findLast((length) => length < code.length),
      );
    expect(file.places.filter(([code]) => code.length > 2 && !names.has(parentOf(code)))).toEqual([]);
  });

  it('has short names', () => {
    expect(file.places.filter(([, name]) => /委员?会|居委|村委$|\s/.test(name) || name.length < 2)).toEqual([]);
  });

  it.each([
    ['330402', '南湖区'],
    ['330421111217', '丁栅村'],
    ['330421112002', '洪溪社区'],
    ['330482108', '独山港镇'],
  ])('names %s %s', (code, name) => expect(names.get(code)).toBe(name));

  it('has points in Zhejiang only, to five decimals, none for villages', () => {
    const wrong = placed.filter(
      ([code, , lng, lat]) =>
        code.length === 12 ||
        !(lng! > 118 && lng! < 123 && lat! > 27 && lat! < 31.3) ||
        /\.\d{6}/.test(`${lng} ${lat}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a point for every city and county, all of Jiaxing’s towns and more than half of the others', () => {
    const without = file.places.filter((row) => row.length === 2 && [4, 6].includes(row[0].length));
    expect(without).toEqual([]);
    expect(placed.filter(([code]) => code.length === 9 && code.startsWith('3304'))).toHaveLength(72);
    expect(placed.filter(([code]) => code.length === 9).length).toBeGreaterThan(770);
  });

  it.each([
    ['330421103', '西塘镇', 120.886, 30.949],
    ['330411101', '王江泾镇', 120.7, 30.89],
    ['330483100', '乌镇镇', 120.49, 30.74],
    ['330424106', '通元镇', 120.839, 30.455],
    ['330424101', '沈荡镇', 120.82, 30.578],
    ['330481108', '黄湾镇', 120.79, 30.338],
    ['3304', '嘉兴市', 120.7509, 30.747],
  ])('has %s %s within a kilometre of its control point', (code, name, lng, lat) => {
    const row = file.places.find((place) => place[0] === code)!;
    expect(row[1]).toBe(name);
    expect(Math.hypot((row[2]! - lng) * 95.6, (row[3]! - lat) * 111.2)).toBeLessThan(1);
  });

  it('has aliases of known places that are not their own names', () => {
    for (const [code, others] of Object.entries(file.aliases)) {
      expect(names.has(code)).toBe(true);
      expect(others).not.toContain(names.get(code));
      expect(new Set(others).size).toBe(others.length);
    }
    expect(file.aliases['330482108']).toEqual(expect.arrayContaining(['全塘', '黄姑']));
    expect(file.aliases['330421003']).toContain('嘉善经济技术开发区');
  });

  it('tells statistical units from towns', () => {
    expect(file.pseudo.filter((code) => code.length === 9)).toHaveLength(23);
    expect(file.pseudo.filter((code) => code.length === 12)).toHaveLength(123);
    expect(file.pseudo.filter((code) => !names.has(code))).toEqual([]);
  });
});

describe('hand-kept tables', () => {
  it.each(handPoints.map(({ code, name }) => [code, name]))('point of %s %s has its place', (code, name) =>
    expect(names.get(code)).toBe(name),
  );
  it.each(aliases.map(({ code, place }) => [code, place]))('alias of %s %s has its place', (code, place) =>
    expect(names.get(code)).toBe(place),
  );
  it('has no place twice', () => {
    expect(new Set(handPoints.map(({ code }) => code)).size).toBe(handPoints.length);
    expect(new Set(aliases.map(({ code }) => code)).size).toBe(aliases.length);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesOf } from '#core/text/pattern-edges.ts';
import { quick } from '#core/text/quick-pattern.ts';

const chars = (codes: ReadonlySet<number> | null) =>
  codes && [...codes].map((code) => String.fromCharCode(code)).join('');

describe('the edges of a pattern', () => {
  test.each<[RegExp, string | null, string | null]>([
    [/^(?:约|近)?[余多]/, '约近余多', '余多'],
    [/(?:增长|提升)(?:了|约)*$/, '增提', '长升了约'],
    [/第\s?$|(?<![以])前$/, '第前', null],
    [/^“([^”]{1,24})”/, '“', '”'],
    [/(?<who>[a-c]|丙{2})(?=中)/, 'abc丙', 'abc丙'],
    [/a{0,2}\d\n/, 'a0123456789', '\n'],
    [/[^的]家/, null, '家'],
    [/\w.家/, null, '家'],
    [/有/i, null, null],
  ])('%s', (pattern, first, last) => {
    const edges = edgesOf(pattern);
    if (first !== null) expect(chars(edges.first)).toBe(first);
    if (last !== null) expect(chars(edges.last)).toBe(last);
  });

  test.each<[RegExp, Partial<ReturnType<typeof edgesOf>>]>([
    [/^a|^b/, { atStart: true, atEnd: false }],
    [/^a|b/, { atStart: false }],
    [/(?:^|a)b/, { atStart: false }],
    [/(?:a|b)$/, { atEnd: true }],
    [/a$|b/, { atEnd: false }],
    [/a*(?:b|c?)/, { empty: true }],
    [/有/i, { first: null, last: null }],
  ])('%s', (pattern, expected) => {
    expect(edgesOf(pattern)).toMatchObject(expected);
  });
});

const PATTERNS = [
  /^(?:甲|乙丙)/,
  /^的?(?:甲|乙)(?!丙)/,
  /(?:甲|乙丙)(?:了|约)*$/,
  /(?<!不)甲(?=$|，)|丙乙$/,
  /^[甲乙]+$/,
  /^[^甲，]{0,3}丙/,
  /[^，]甲?$/,
  /甲|乙丙/,
  /[，。]/,
  /^甲{0,2}|乙+$/,
  /(?:^|，)甲(乙)?/,
  /\d甲|乙\s/,
];

describe('a quick pattern answers as its pattern does', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙的了约不，1 '), maxLength: 6 });
  test.each(PATTERNS)('%s', (pattern) => {
    const quicker = quick(pattern);
    fc.assert(
      fc.property(text, (given) => {
        expect(quicker.test(given)).toBe(pattern.test(given));
        expect(quicker.exec(given)).toEqual(pattern.exec(given));
        expect(quicker.search(given)).toBe(given.search(pattern));
        expect(quicker.cut(given)).toBe(given.replace(pattern, ''));
      }),
    );
  });

  test('all matches of a global one are cut', () => {
    expect(quick(/[“”]/g).cut('“甲”')).toBe('甲');
  });
});

/** The signs of quantities that are not written as number and unit: 半天, 百分之三, 1/3, 1：1, 翻番. */
import type { Numeral } from '#core/text/numeral.ts';

/** The offsets of each sign, in order. */
export interface Signs {
  half: readonly number[];
  parts: readonly number[];
  doubling: readonly number[];
  /** These stand directly behind a number. */
  slash: readonly number[];
  ratio: readonly number[];
}

export function findSigns(text: string, from: number, numerals: readonly Numeral[]): Signs {
  return {
    half: placesOf(text, '半', from),
    parts: placesOf(text, '分之', from),
    doubling: placesOf(text, '翻', from),
    slash: placesBehind(text, '/', from, numerals),
    ratio: placesBehind(text, '：∶比', from, numerals),
  };
}

const NONE: readonly number[] = [];

function placesOf(text: string, sign: string, from: number): readonly number[] {
  let at = text.indexOf(sign, from);
  if (at < 0) return NONE;
  const places: number[] = [];
  for (; at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

function placesBehind(text: string, signs: string, from: number, numerals: readonly Numeral[]): readonly number[] {
  let places = NONE;
  for (const { end } of numerals)
    if (end >= from && end < text.length && signs.includes(text[end]!)) places = [...places, end];
  return places;
}

/** The matches of a sticky pattern at the given places. */
export function matchesAt(text: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const place of places) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) matches.push(match);
  }
  return matches;
}

/** A number with its unit or measure word: 974家, 1.2亿元, 30余万张, 1个多月, 3年半, 2个半小时, 六成五, 3个人, 5日内. */

import { type Draft, draftOf, type Recogniser } from '#core/figure/draft.ts';
import { findUnit } from '#core/figure/find-unit.ts';
import type { Unit } from '#core/figure/units.ts';
import type { Numeral } from '#core/text/numeral.ts';
import { quick } from '#core/text/quick-pattern.ts';

export const recogniseNumberUnit: Recogniser = ({ text, numerals }) => {
  const drafts: Draft[] = [];
  for (const numeral of numerals) {
    const draft = readSpecial(text, numeral) ?? readPlain(text, numeral);
    if (draft) drafts.push(draft);
  }
  return drafts;
};

type Reader = (text: string, numeral: Numeral) => Draft | null;

const PERSONS = /^个人(?![工才大代物口员像体家均次类性文士民行机脸形影群气生格选世间心为力数社事情们防武居头参权际])/;
/** 5日 alone is a date. */
const DAYS = /^日(?=[之以]?内(?!部|容|外|涵))/;

const wordsReader =
  (words: RegExp, name: string): Reader =>
  (text, numeral) => {
    const surface = words.exec(text.slice(numeral.end, numeral.end + 6))?.[0];
    const unit = surface ? findUnit(name, 0) : null;
    return surface && unit ? draftOf('number-unit', numeral, unit, numeral.end + surface.length) : null;
  };

/** What else than a plain unit may begin with a character, in the order of trial. */
const SPECIAL: ReadonlyMap<string | undefined, readonly Reader[]> = new Map([
  ['个', [readHalves, readInnerLoose, wordsReader(PERSONS, '人')]],
  ['年', [readHalves]],
  ['天', [readHalves]],
  ['成', [readTenths]],
  ['日', [wordsReader(DAYS, '天')]],
  ['整', [wordsReader(/^整天/, '天'), wordsReader(/^整年/, '年')]],
]);

function readSpecial(text: string, numeral: Numeral): Draft | null {
  for (const read of SPECIAL.get(text[numeral.end]) ?? []) {
    const draft = read(text, numeral);
    if (draft) return draft;
  }
  return null;
}

/** 六成五 → 65%, 两成半 → 25%. */
function readTenths(text: string, numeral: Numeral): Draft | null {
  const digit = /^成([半一二三四五六七八九])(?![成十百千万亿个名家户])/.exec(
    text.slice(numeral.end, numeral.end + 3),
  )?.[1];
  if (!digit || numeral.max !== null || numeral.value > 9) return null;
  const rest = digit === '半' ? 0.5 : '一二三四五六七八九'.indexOf(digit) / 10 + 0.1;
  return draftOf('number-unit', { ...numeral, value: numeral.value + rest }, findUnit('成', 0)!, numeral.end + 2);
}

/** 记满五大本, 装了十几大箱. */
const BULKY = quick(/^[大满整][本包箱袋筐捆桶车盆堆摞沓]/);

function readPlain(text: string, numeral: Numeral): Draft | null {
  const isBulky = BULKY.test(text.slice(numeral.end, numeral.end + 2));
  const at = skipBlank(text, numeral.end) + (isBulky ? 1 : 0);
  const unit = findUnit(text, at);
  // 2025成都 is a town
  if (unit?.surface === '成' && (numeral.max ?? numeral.value) > 10) return null;
  return unit && draftOf('number-unit', numeral, unit, at + unit.surface.length);
}

/** 1个多月, 2个多小时: the measure word is parted from its noun by 多 or 余. */
function readInnerLoose(text: string, numeral: Numeral): Draft | null {
  if (!'多余来'.includes(text[numeral.end + 1] ?? ' ')) return null;
  const unit = findUnit(`个${text.slice(numeral.end + 2, numeral.end + 6)}`, 0);
  if (!unit || unit.surface.length < 2) return null;
  return draftOf('number-unit', { ...numeral, loose: true }, unit, numeral.end + 1 + unit.surface.length);
}

const HALVES = /^(?:个半(?=小时|月|钟头)|年半|天半|个半天)/;

/** 2个半小时 → 2.5, 3年半 → 3.5, 2个半天 → 1 day. */
function readHalves(text: string, numeral: Numeral): Draft | null {
  if (text[numeral.end + 1] !== '半') return null;
  const half = HALVES.exec(text.slice(numeral.end, numeral.end + 5))?.[0];
  if (!half || numeral.max !== null) return null;
  const at = numeral.end + half.length;
  if (half === '个半天') return draftHalf(text, { ...numeral, value: numeral.value / 2 }, at - 1, at);
  const more = { ...numeral, value: numeral.value + 0.5 };
  if (half === '个半') return draftHalf(text, more, at, at + (text.startsWith('月', at) ? 1 : 2));
  return draftHalf(text, more, at - 2, at);
}

function draftHalf(text: string, numeral: Numeral, unitStart: number, end: number): Draft | null {
  const unit = unitOf(text.slice(unitStart, end));
  return unit && draftOf('number-unit', numeral, unit, end);
}

function unitOf(surface: string): Unit | null {
  const name = surface === '月' ? '个月' : surface.replace(/半$/, '');
  return findUnit(name, 0);
}

/** Pages print 30 万 and 5 家 with a blank between. */
const skipBlank = (text: string, at: number): number => (text[at] === ' ' && text[at + 1] !== ' ' ? at + 1 : at);

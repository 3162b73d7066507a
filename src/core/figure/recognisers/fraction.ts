/** A share in words: 三分之一 → 0.333333 比, 百分之三十 → 30%, 千分之四 → 4‰, 占一半 → 0.5 比. */
import type { Draft, Recogniser } from '#core/figure/draft.ts';
import { matchesAt } from '#core/figure/find-signs.ts';
import { findNumerals, type Numeral } from '#core/text/numeral.ts';
import { quick } from '#core/text/quick-pattern.ts';

/** 近1/3的村民; 3/8 alone is a date. The sign stands first in the pattern: it is rare. */
const SLASHED =
  /\/(?<=(?<![\d./])(\d{1,2})\/)(\d{1,2})(?![\d/年月日])(?:(?=的|以上|左右|强)|(?<=[近约占超过达](?:近|约|了|到)?\d{1,2}\/\d{1,2}))/y;
const HALF =
  /半(?<=(?:[占近超约][了到有为比过]?|(?:减少|下降|降低|缩短|节省|节约|压缩|缩减|便宜)[了近约]{0,2})一半|过半|一半(?=以上))/y;

export const recogniseFraction: Recogniser = ({ text, bodyStart, numerals, signs }) => {
  const parts = findParts(text, numerals);
  const { slash, parts: divided, half } = signs;
  if (slash.length + divided.length + half.length === 0) return parts;
  return [...parts, ...findSlashed(text, slash), ...findPercents(text, divided), ...findHalves(text, half)].filter(
    ({ start }) => start >= bodyStart,
  );
};

/** Two numbers joined by 分之; the first is the denominator. */
function findParts(text: string, numerals: readonly Numeral[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < numerals.length; i++) {
    const whole = numerals[i - 1]!;
    const part = numerals[i]!;
    if (part.start !== whole.end + 2 || !text.startsWith('分之', whole.end) || whole.value < 2) continue;
    drafts.push(share(whole.start, part.end, Number((part.value / whole.value).toFixed(6)), '比'));
  }
  return drafts;
}

function findSlashed(text: string, places: readonly number[]): Draft[] {
  return matchesAt(text, places, SLASHED).flatMap(({ index, 1: part = '', 2: whole = '' }) => {
    const value = Number(part) / Number(whole);
    const end = index + 1 + whole.length;
    return value < 1 ? [share(index - part.length, end, Number(value.toFixed(6)), '比')] : [];
  });
}

/** 百分之三|点五 */
const DIGITS = '零一二三四五六七八九';
const DECIMALS = quick(new RegExp(`^点[${DIGITS}]+`));
const decimalsOf = (decimals: string): number =>
  Number(`0.${[...decimals.slice(1)].map((digit) => DIGITS.indexOf(digit)).join('')}`);

/** What a whole is cut into. */
const PARTS: Readonly<Record<string, '%' | '‰'>> = { 百: '%', 千: '‰' };

function findPercents(text: string, places: readonly number[]): Draft[] {
  return places.flatMap((index) => {
    const unit = PARTS[text[index - 1] ?? ''];
    if (!unit) return [];
    const after = index + 2;
    const numeral = findNumerals(text.slice(after, after + 12))[0];
    if (numeral?.start !== 0) return [];
    const { value, max, loose, end } = numeral;
    const decimals = DECIMALS.exec(text.slice(after + end, after + end + 4))?.[0] ?? '';
    const draft = share(index - 1, after + end + decimals.length, value + decimalsOf(decimals), unit);
    return [{ ...draft, max, approx: loose ? 'over' : null } as Draft];
  });
}

function findHalves(text: string, places: readonly number[]): Draft[] {
  return matchesAt(text, places, HALF).map(({ index }) => ({
    ...share(index - 1, index + 1, 0.5, '比'),
    approx: text[index - 1] === '过' ? ('over' as const) : null,
  }));
}

function share(start: number, end: number, value: number, unit: '比' | '%' | '‰'): Draft {
  const kind = unit === '比' ? 'ratio' : 'percent';
  const number = { start, end };
  return {
    rule: 'fraction',
    start,
    end,
    number,
    value,
    max: null,
    unit,
    kind,
    approx: null,
    script: 'chinese',
    counts: false,
    bare: false,
  };
}

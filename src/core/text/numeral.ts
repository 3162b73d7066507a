/** Written numbers, Arabic, Chinese and mixed, found in a text and read: 1.2亿 · 三百二十 · 30余万 · 两三百 · 10—12. */
import type { Span } from '#core/model.ts';
import { readChineseNumeral } from './chinese-numeral.ts';

/** A written number. Its span covers a loose ending too (30余万, 2000多). */
export interface Numeral extends Span {
  value: number;
  max: number | null;
  /** 余, 多, 几, 来, 数: a little more than `value`. */
  loose: boolean;
  script: 'arabic' | 'chinese';
  /** A power of ten without a number before it: the 千 of 千亩, the 百 of 百余位. */
  bare: boolean;
}

const DIGIT = '[0-9０-９]';
const DOT = '[.．]';
/** 1,200 · 1，200 · 12 600 */
const GROUPED = `${DIGIT}{1,3}(?:(?:[,，]${DIGIT}{3})+|(?: ${DIGIT}{3})+)(?!${DIGIT})(?:${DOT}${DIGIT}+)?`;
const PLAIN = `${DIGIT}+(?:${DOT}${DIGIT}+)?`;
/** 多 of 多元, 余 of 余杭 and 来 of 来自 belong to the next word. */
const LOOSE = '(?:余(?!杭|姚|额)|多(?!样|种|元化|彩|层|功能|部门|地|维)|来(?!自|源|到|往|访|电|信|料|华|此)|几)';
/** 千 of 千米 and 百 of 百分点 belong to the unit. */
const POWER = '(?:万亿|千亿|百亿|千万|百万|十万|亿|万|千(?![米克瓦伏卡])|百(?!分))';
const CHINESE = '零〇○一二两三四五六七八九十百千万亿';

const ARABIC_NUMERAL = `(${GROUPED}|${PLAIN})(?:(${LOOSE})? ?(${POWER})(?:(${DIGIT}+(?:${DOT}${DIGIT}+)?)(千万|百万|万|千(?![米克瓦伏卡])|百(?!分)))?)?(${LOOSE})?`;
const CHINESE_NUMERAL = `([数几](?=[十百千万亿]))?([${CHINESE}]*(?:[零〇○一二两三四五六七八九十]|[百千万亿](?![米克瓦伏卡分])))(${LOOSE}(万亿|亿|万)?)?(${LOOSE})?`;
const ARABIC = new RegExp(ARABIC_NUMERAL, 'y');
const CHINESE_READER = new RegExp(CHINESE_NUMERAL, 'y');

/** Two numbers with nothing but a dash or 至 between them; a 一 between Arabic digits is a dash misread. */
const LONGEST_SIGN = 4;
const RANGE_SIGN = /^\s?(?:[-—–－―~～〜‐‑−]{1,2}|至|到|一)\s?$/;

/** Every written number of a text in its order, ranges joined. */
export function findNumerals(text: string): Numeral[] {
  return joinRanges(text, findSingleNumerals(text));
}

/** The value of one written number that fills the whole string, null where it is none. */
export function readNumeral(surface: string): number | null {
  const [numeral, ...rest] = findNumerals(surface);
  return numeral && rest.length === 0 && numeral.start === 0 && numeral.end === surface.length ? numeral.value : null;
}

/** Looks for a character that may begin a numeral first: few do. Patterns are asked where a glance does not settle it. */
function findSingleNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length; at++) {
    const begin = STARTS[text.charCodeAt(at)];
    if (begin === NO_START) continue;
    const plain = begin === ARABIC_START ? readDigits(text, at) : readSingle(text, at);
    const read = plain ?? readAt(text, at, begin === ARABIC_START ? ARABIC : CHINESE_READER);
    if (!read) continue;
    if (isNumeral(read)) numerals.push(read);
    at = read.end - 1;
  }
  return numerals;
}

const codesOf = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));
const tableOf = (chars: string): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const code of codesOf(chars)) table[code] = 1;
  return table;
};
const NO_START = 0;
const ARABIC_START = 1;
const CHINESE_START = 2;
const WIDE_DIGITS = '０１２３４５６７８９';
/** What a character may begin, by its code. */
const STARTS = new Uint8Array(0x10000);
for (const code of codesOf(`0123456789${WIDE_DIGITS}`)) STARTS[code] = ARABIC_START;
for (const code of codesOf(`${CHINESE}数几`)) STARTS[code] = CHINESE_START;
/** What goes on with a numeral in digits, and with one in characters. */
const DIGITS_GO_ON = tableOf(`${WIDE_DIGITS}.．,， 余多来几十百千万亿`);
const CHINESE_GOES_ON = tableOf(`${CHINESE}余多来几米克瓦伏卡分`);
/** Every digit of a longer one may not be exact. */
const MOST_DIGITS = 15;

/** 974: digits with nothing behind them that a numeral goes on with. */
function readDigits(text: string, start: number): Numeral | null {
  let value = 0;
  let end = start;
  for (; end < text.length; end++) {
    const digit = text.charCodeAt(end) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (end === start || end - start > MOST_DIGITS || DIGITS_GO_ON[text.charCodeAt(end)] === 1) return null;
  return { start, end, value, max: null, loose: false, script: 'arabic', bare: false };
}

/** What one character says alone, by its code. */
const SINGLES: ReadonlyMap<number, { value: number; bare: boolean }> = new Map(
  [...CHINESE].map((char) => [
    char.charCodeAt(0),
    { value: readChineseNumeral(char)!.value, bare: '百千万亿'.includes(char) },
  ]),
);

/** Most in characters are a single one (一). */
function readSingle(text: string, start: number): Numeral | null {
  if (CHINESE_GOES_ON[text.charCodeAt(start + 1)] === 1) return null;
  const read = SINGLES.get(text.charCodeAt(start));
  if (!read || (text[start] === '一' && isMisreadDash(text, start))) return null;
  return { start, end: start + 1, value: read.value, max: null, loose: false, script: 'chinese', bare: read.bare };
}

/** A numeral by a pattern, or only where it ends if it says nothing. */
function readAt(text: string, at: number, pattern: RegExp): Numeral | { end: number } | null {
  if (pattern === CHINESE_READER && text[at] === '一' && isMisreadDash(text, at)) return null;
  pattern.lastIndex = at;
  const groups = pattern.exec(text);
  if (!groups) return null;
  const end = pattern.lastIndex;
  const read = pattern === ARABIC ? readArabic(groups) : readChinese(groups);
  if (!read) return { end };
  const { value, max, loose, script, bare } = read;
  return { start: at, end, value, max, loose, script, bare };
}

const isNumeral = (read: Numeral | { end: number }): read is Numeral => 'value' in read;

/** 10一12个: the OCR took the dash for a 一. */
const isMisreadDash = (text: string, at: number): boolean => isDigit(text[at - 1]) && isDigit(text[at + 1]);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

type Group = string | undefined;
type Reading = Omit<Numeral, 'start' | 'end'>;

/** The groups of the pattern above. */
function readArabic([, digits = '', looseA, power, tail, tailPower, looseB]: readonly Group[]): Reading {
  const base = times(toNumber(digits), powerOf(power));
  const value = tail ? base + times(toNumber(tail), powerOf(tailPower)) : base;
  return { value, max: null, loose: Boolean(looseA ?? looseB), script: 'arabic', bare: false };
}

function readChinese([, several, chinese = '', looseC, powerC, looseD]: readonly Group[]): Reading | null {
  const read = readChineseNumeral(chinese);
  if (!read) return null;
  const power = powerOf(powerC);
  const value = times(read.value, power);
  const max = read.max === null ? null : times(read.max, power);
  const loose = Boolean(several ?? looseC ?? looseD);
  return { value, max, loose, script: 'chinese', bare: /^[百千万亿]+$/.test(chinese) };
}

const toNumber = (digits: string): number => {
  const plain = Number(digits);
  return Number.isNaN(plain) ? Number(digits.normalize('NFKC').replace(/[, ]/g, '')) : plain;
};
/** Binary fractions must not show: 2.68 × 10⁸ is 268000000. */
const times = (value: number, power: number): number => {
  const product = value * power;
  return Number.isSafeInteger(product) ? product : Number(product.toPrecision(15));
};

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

function powerOf(power: string | undefined): number {
  if (!power) return 1;
  let product = 1;
  for (const char of power) product *= POWERS[char] ?? 1;
  return product;
}

function joinRanges(text: string, numerals: Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const low = joined.at(-1);
    const range = low && joinRange(text, low, numeral);
    if (range) joined[joined.length - 1] = range;
    else joined.push(numeral);
  }
  return joined;
}

function joinRange(text: string, low: Numeral, high: Numeral): Numeral | null {
  if (high.start - low.end > LONGEST_SIGN || low.max !== null || high.max !== null || low.script !== high.script)
    return null;
  if (!RANGE_SIGN.test(text.slice(low.end, high.start))) return null;
  const value = low.value < 10_000 ? inheritPower(text, low, high) : low.value;
  if (value >= high.value) return null;
  return { ...high, start: low.start, value, max: high.value };
}

/** 50—100万 → 500000: a bare lower bound takes the power of the upper one, unless it is larger as it stands (5000至1万). */
function inheritPower(text: string, low: Numeral, high: Numeral): number {
  const power = /(?:万亿|亿|千万|百万|万)$/.exec(text.slice(high.start, high.end))?.[0];
  if (!power || /[万亿]/.test(text.slice(low.start, low.end))) return low.value;
  const factor = powerOf(power);
  return low.value < high.value / factor ? times(low.value, factor) : low.value;
}

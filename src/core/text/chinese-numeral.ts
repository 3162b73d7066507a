/** Reads a number in Chinese characters: 三百二十 → 320, 两三百 → 200 to 300, 二〇二一 → 2021. */
export interface ChineseReading {
  value: number;
  max: number | null;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
/** Two digits in a row that name a span: 两三百, 七八十, 三五天. */
const NEIGHBOURS = /一[二两]|[二两]三|三四|三五|四五|五六|六七|七八|八九/;

/** Null for what is no number, e.g. 一三 or 百千. */
export function readChineseNumeral(surface: string): ChineseReading | null {
  if (surface === '') return null;
  if (surface.length === 1) return readOne(surface);
  const pair = NEIGHBOURS.exec(surface);
  const positional = [...surface].every((char) => char in DIGITS);
  if (pair && (!positional || surface.length === 2)) {
    const low = evaluate(surface.replace(pair[0], pair[0][0]!));
    const high = evaluate(surface.replace(pair[0], pair[0][1]!));
    return low === null || high === null ? null : { value: low, max: high };
  }
  const value = positional && surface.length > 1 ? readDigits(surface) : evaluate(surface);
  return value === null ? null : { value, max: null };
}

function readOne(char: string): ChineseReading | null {
  const value = DIGITS[char] ?? TENS[char] ?? MYRIADS[char];
  return value === undefined ? null : { value, max: null };
}

/** 二〇二一 → 2021; two or three digits in a row are a list (一二三产), no number. */
function readDigits(surface: string): number | null {
  if (surface.length < 4) return null;
  return Number([...surface].map((char) => DIGITS[char]).join(''));
}

/** Sums sections of up to 千; a last digit behind 百, 千 or 万 counts its tenth (三万五 → 35000). */
function evaluate(surface: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 0;
  let zero = false;
  for (const char of surface) {
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char]!;
      zero = digit === 0;
      if (zero) last = 0;
    } else if (char in TENS) {
      last = TENS[char]!;
      section += (digit || 1) * last;
      digit = null;
    } else {
      const myriad = MYRIADS[char]!;
      const sum = section + (digit ?? 0);
      if (char === '亿') total = (total + (sum || (total === 0 ? 1 : 0))) * myriad;
      else total += (sum || (total === 0 ? 1 : 0)) * myriad;
      section = 0;
      digit = null;
      last = myriad;
    }
  }
  if (digit === null) return total + section;
  return total + section + (last > 10 ? (digit * last) / 10 : digit);
}

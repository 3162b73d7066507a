const DIGITS = '零一二三四五六七八九';
const TENS = ['', '十', '百', '千'];

/** 3020 → 三千零二十; numbers below 一亿. */
export function printChinese(value: number): string {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return printSection(low);
  if (low === 0) return `${printSection(high)}万`;
  return `${printSection(high)}万${low < 1000 ? '零' : ''}${printSection(low)}`;
}

function printSection(value: number): string {
  const digits = [...String(value)].map(Number);
  const printed = digits.map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit]}${TENS[digits.length - 1 - i]}`));
  return printed.join('').replace(/零+/g, '零').replace(/零$/, '');
}

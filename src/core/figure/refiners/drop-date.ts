/** Leaves out years and parts of dates: 2021年, 2019—2021年, 二〇二二年; 5年 stays. */
import type { Drop } from '#core/figure/draft.ts';

export const dropDate: Drop = ({ unit, value, max, number, approx }, { text }) => {
  if (unit !== '年' || approx) return false;
  const printed = text.slice(number.start, number.end);
  const plain = /^(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})(?:\D{1,2}\d{2,4})?$/.test(printed);
  return (plain && isYear(value)) || (isYear(value) && max !== null) || /^\d\d[-—–－]\d\d$/.test(printed);
};

const isYear = (value: number): boolean => value >= 1700 && value <= 2150;

/** Leaves out numbers that are parts of codes and formulas: G7417次列车, 5+1, 7×24小时, 11人制. */
import { dropWhere } from '#core/figure/draft.ts';

const BEFORE = /[A-Za-zＡ-Ｚａ-ｚ#№×*+＋/〔[.．·:：][-－]?$|(?:[A-Za-z0-9]|网格|单元)[-－]$/;
const AFTER = /^(?:制(?!定|作|造|订|度|成|止|约|冷)|级(?!别)|[+＋×])/;
const LABEL = /[\n。；：:]$/;

export const dropCode = dropWhere(({ number, start, end, rule }, { text }) => {
  if (rule === 'ratio' || rule === 'misread-digits') return false;
  const before = text.slice(Math.max(0, number.start - 4), number.start);
  if (start === number.start && BEFORE.test(before) && !LABEL.test(before)) return true;
  return AFTER.test(text.slice(end, end + 3));
});

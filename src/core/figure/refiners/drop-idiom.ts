/** Leaves out numbers in set phrases: 三番五次, 一家一户, 两手抓, 五位一体, 三天两头. */
import { dropWhere } from '#core/figure/draft.ts';
import { IDIOMS } from '#core/figure/tables/cues-idioms.ts';

const LONGEST = Math.max(...IDIOMS.map(({ length }) => length));

export const dropIdiom = dropWhere(({ number }, { text }) => {
  const from = Math.max(0, number.start - LONGEST);
  const window = text.slice(from, number.end + LONGEST);
  return IDIOMS.some((idiom) => {
    const at = window.indexOf(idiom);
    return at >= 0 && from + at <= number.start && number.end <= from + at + idiom.length;
  });
});

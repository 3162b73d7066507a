/** Joins two quantities of one unit with only a dash or 至 between them: 4%—5%, 100万元至200万元. 从2万元到4万元 stays two. */

import type { Draft, Refiner } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const RANGE_SIGN = quick(/^\s?(?:[-—–－―~～〜‐‑−]{1,2}|至|到)\s?$/);
const FROM = quick(/(?:从|由)[^，。；]{0,12}$/);

export const joinRange: Refiner = (drafts, { text }) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const low = joined.at(-1);
    const isRange =
      low &&
      low.unit === draft.unit &&
      low.max === null &&
      low.value < draft.value &&
      RANGE_SIGN.test(text.slice(low.end, draft.start)) &&
      !FROM.test(text.slice(Math.max(0, low.start - 14), low.start));
    if (isRange)
      joined[joined.length - 1] = {
        ...draft,
        start: low.start,
        number: { start: low.number.start, end: draft.number.end },
        value: low.value,
        max: draft.value,
      };
    else joined.push(draft);
  }
  return joined;
};

/** A large number without measure word, told by the people or households beside it: 5万多农民, 惠及农户30余万, 23000多的常住人口. */
import { type Draft, draftOf, type Recogniser } from '#core/figure/draft.ts';
import { findUnit } from '#core/figure/find-unit.ts';
import { HOUSEHOLDS_BEFORE, PEOPLE_AFTER, PEOPLE_BEFORE } from '#core/figure/tables/cues-people.ts';
import type { Numeral } from '#core/text/numeral.ts';

export const recogniseBareNumber: Recogniser = ({ text, numerals }) =>
  numerals.flatMap((numeral): Draft[] => {
    const unit = readUnit(text, numeral);
    return unit ? [draftOf('bare-number', numeral, unit, numeral.end)] : [];
  });

function readUnit(text: string, numeral: Numeral) {
  if (findUnit(text, numeral.end) || numeral.value < 100) return null;
  const after = text.slice(numeral.end, numeral.end + 14);
  const large = /[万亿千百]/.test(text.slice(numeral.start, numeral.end));
  if ((large || numeral.loose) && PEOPLE_AFTER.test(after)) return findUnit('人', 0);
  if (!large || !/^(?:[，。；、！\n]|$)/.test(after)) return null;
  const before = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  if (HOUSEHOLDS_BEFORE.test(before)) return findUnit('户', 0);
  return PEOPLE_BEFORE.test(before) ? findUnit('人', 0) : null;
}

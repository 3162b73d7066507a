/** Digits with letters among them that the OCR took for 0 or 1: 1O0间 → 100, l2万元 → 120000; the value is marked as suspect. */

import { type Draft, draftOf, NO_DRAFTS, type Recogniser } from '#core/figure/draft.ts';
import { findUnit } from '#core/figure/find-unit.ts';
import { charSet, holdsAt } from '#core/text/code-set.ts';
import { findNumerals } from '#core/text/numeral.ts';

const MISREAD = /(?<![A-Za-z0-9.])(?=[OoIl]*\d)(?=\d*[OoIl])[0-9OoIl]{2,}(?:\.\d+)?(?![A-Za-z0-9])/g;

/** Few texts have any beside a number. */
const LETTERS = charSet('OoIl');

export const recogniseMisreadDigits: Recogniser = ({ text, bodyStart, numerals }) =>
  !numerals.some(({ start, end }) => holdsAt(LETTERS, text, start - 1) || holdsAt(LETTERS, text, end))
    ? NO_DRAFTS
    : [...text.matchAll(MISREAD)].flatMap(({ index, 0: printed }): Draft[] => {
        const repaired = printed.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
        const numeral = findNumerals(repaired + text.slice(index + printed.length, index + printed.length + 4))[0];
        const end = index + (numeral?.end ?? 0);
        const unit = index >= bodyStart && numeral?.start === 0 ? findUnit(text, end) : null;
        if (!unit || !numeral) return [];
        const draft = draftOf('misread-digits', { ...numeral, start: index, end }, unit, end + unit.surface.length);
        return [{ ...draft, suspect: 'a letter among the digits' }];
      });

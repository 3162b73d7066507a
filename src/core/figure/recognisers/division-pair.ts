/** Counts of divisions said in one breath, without a measure word: 销往|6省12市, 惠及|3镇28村. */
import { type Draft, draftOf, NO_DRAFTS, type Recogniser } from '#core/figure/draft.ts';
import { findUnit } from '#core/figure/find-unit.ts';
import type { Numeral } from '#core/text/numeral.ts';

const DIVISIONS: ReadonlySet<string> = new Set('省市县区旗乡镇村');

export const recogniseDivisionPair: Recogniser = ({ text, numerals }) => {
  let drafts: Draft[] | null = null;
  for (let i = 1; i < numerals.length; i++) {
    const first = numerals[i - 1]!;
    const second = numerals[i]!;
    if (second.start !== first.end + 1 || !isDivision(text, first) || !isDivision(text, second)) continue;
    drafts ??= [];
    // 3省8市20县: the middle one belongs to both pairs
    if (drafts.at(-1)?.start !== first.start) drafts.push(draft(first));
    drafts.push(draft(second));
  }
  return drafts ?? NO_DRAFTS;
};

/** 三省一市 in Chinese numerals is a name, 12村民 no village. */
const isDivision = (text: string, { end, script }: Numeral): boolean =>
  script === 'arabic' && DIVISIONS.has(text[end] ?? '') && !/[民庄级里委干务]/.test(text[end + 1] ?? '');

const draft = (numeral: Numeral): Draft => draftOf('division-pair', numeral, findUnit('个', 0)!, numeral.end);

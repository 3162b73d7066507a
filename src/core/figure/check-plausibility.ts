/** Says why a value cannot be right as printed: a share above 100%, a count with a fraction, a 之 or O among its digits. */
import { quick } from '#core/text/quick-pattern.ts';
import type { Draft } from './draft.ts';
import type { ArticleReading } from './reading.ts';

/** Larger values are misread: no county story has more people than the country, nor more land than the province has. */
const CEILINGS: Readonly<Record<string, number>> = {
  人: 1.5e9,
  人次: 1e11,
  户: 6e8,
  亩: 2.1e9,
  平方公里: 9.7e6,
  元: 2e14,
  小时: 1e10,
  天: 1e5,
  月: 1200,
  年: 10_000,
  公里: 1e7,
  吨: 1e11,
};
/** No one person, household or mu of land has or brings more. */
const EACH = quick(/人均|户均|亩均|亩产|每[人户亩]|月薪|年薪|工资/);
const CEILING_EACH = 1e7;
const SHARE = quick(/率|占|比例|比重|达标|覆盖/);

const DIGIT_FIRST = quick(/^\d/);
const ZERO_FIRST = quick(/^0\d/);

export function checkPlausibility(draft: Draft, measure: string, { text }: ArticleReading): string | undefined {
  const printed = text.slice(draft.number.start, draft.number.end);
  const before = text[draft.number.start - 1] ?? '';
  if (draft.suspect) return draft.suspect;
  if (before === '之' && DIGIT_FIRST.test(printed)) return '之 before the digits may be a misread 2';
  if (ZERO_FIRST.test(printed)) return 'the number begins with 0';
  if (
    draft.counts &&
    !Number.isInteger(draft.value) &&
    !/均|每/.test(text.slice(Math.max(0, draft.start - 12), draft.start))
  )
    return 'a count with a fraction';
  if (draft.unit === '%' && draft.value > 100 && SHARE.test(measure) && !/增|升|提|降/.test(measure))
    return 'a share above 100%';
  if (draft.unit === '%' && draft.value > 10_000) return 'a percentage above 10000';
  if (draft.unit === '元' && draft.value > CEILING_EACH && EACH.test(measure))
    return 'above any plausible amount for each';
  const ceiling = CEILINGS[draft.unit];
  return ceiling !== undefined && Math.max(draft.value, draft.max ?? 0) > ceiling
    ? `above any plausible number of ${draft.unit}`
    : undefined;
}

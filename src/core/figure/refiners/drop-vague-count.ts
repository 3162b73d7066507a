/** Leaves out small counts in Chinese characters that tell a scene, not a result: 两位老人十分开心; 收购两家造船厂 reports. */

import type { Draft, Drop } from '#core/figure/draft.ts';
import { type ArticleReading, clauseBefore } from '#core/figure/reading.ts';
import { OBJECT_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';

const STRONG = quick(
  /(?:先后|累计|共|总共|共有|已|连续|现有|下设|新增|仅|只|达|增加到|增至|另有|辖|下辖|拥有|首批|周边|全(?:市|县|镇|村|区|省|街道)|(?:分属|涉及|横跨|地跨|遍及|分布[在于])了?)$/,
);
/** Words of form rather than things. */
const FORM = quick(/^(?:[套条张份笔幅块面道层片]?)(?:手|脚|眼|边|头|侧|岸|地|人|点一线|步|不误|条腿)/);
const PHRASE_UNITS = quick(/^[面头口道身把层副双股声门手片块段]$/);

export const dropVagueCount: Drop = (draft, reading) => {
  if (draft.script !== 'chinese' || !draft.counts || draft.approx || draft.max !== null || draft.value >= 10)
    return false;
  if (PHRASE_UNITS.test(draft.unit) || FORM.test(reading.text.slice(draft.number.end, draft.number.end + 3)))
    return true;
  return !isReported(draft, reading);
};

function isReported(draft: Draft, reading: ArticleReading): boolean {
  const before = clauseBefore(reading, draft.start);
  if (STRONG.test(before)) return true;
  const distance = distanceToVerb(before);
  return draft.unit === '人' ? distance <= 1 : distance <= 14;
}

/** How far the last verb of a report ends before the number; infinite without one. */
function distanceToVerb(before: string): number {
  let end = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < before.length; ) {
    const verb = OBJECT_VERBS.startingAt(before, at, (word) => word !== '上线' || before[at - 1] !== '线');
    if (verb) end = at + verb.length;
    at += verb.length || 1;
  }
  return before.length - end;
}

/** The measure of an amount with nothing but a verb before it: 投入|22亿元, 拆除|1万平方米|违建, 捐赠|100万元|设立基金会. */

import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { nounOf, topicBefore, withDeed } from '#core/figure/measure/topic.ts';
import { clauseAfter } from '#core/figure/reading.ts';
import { DOER, EMPTY_VERBS } from '#core/figure/tables/cues-deeds.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { follow } from './follow.ts';

const ADVERBS = quick(/^(?:先后|陆续|共同|累计|一共|共|已|又|还)+/);
const INVESTING = quick(/投[入资]$/);

export function nameByVerb(around: Surroundings, verb: string): string {
  const { after, reading, draft, before, told, clause, rest } = around;
  if (after.length >= 2) return verb + after;
  const subject = before.subject ?? '';
  // 96名乡贤|筹资|1.2亿: the counted are who did it
  if (told?.end === draft.start - clause.length && ADVERBS.cut(clause) === verb && !subject)
    return keepEnd(nounOf(told.measure), 6) + verb;
  // 污水管网|新建56公里
  if (subject.length >= 2 && !DOER.test(subject)) return keepEnd(subject, 8) + (EMPTY_VERBS.has(verb) ? '' : verb);
  // 全长26公里的绿道已贯通|18公里
  if (!rest && told?.unit === draft.unit && told.kind === 'other') return keepEnd(nounOf(told.measure), 8) + verb;
  if (!rest && draft.kind === 'area') return `${verb}面积`;
  if (!rest && INVESTING.test(verb)) return nextObject(around) + verb.slice(-2);
  return rest ? verb + follow(around) : withDeed(verb, keepEnd(topicBefore(reading, draft.start), 6));
}

const LED_ASIDE = quick(/^(?:[在对为向从把将由占]|其中|分别)/);

/** 改造成面积3600平方米的|邻里中心 */
const MADE = quick(/^[^，。]{0,6}(?:改造|改建|打造|建设|建)[成为][^，。的]{0,12}的([^，。、的\d]{2,8})$/);

/** 累计投入2300万元，|改造居家养老服务中心12个. */
function nextObject({ draft, reading }: Surroundings): string {
  const next = reading.text[draft.end] === '，' ? clauseAfter(reading, draft.end + 1) : '';
  if (LED_ASIDE.test(next)) return '';
  const made = MADE.exec(next)?.[1];
  if (made) return made;
  const head = next.split(/[\d、]/)[0] ?? '';
  return head.length < next.length ? keepEnd(findNounBefore(head).noun, 8) : '';
}

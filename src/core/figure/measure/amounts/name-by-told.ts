/** Amounts that the figure told before helps to name. */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { readDeed } from '#core/figure/measure/read-deed.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { nounOf, topicOf } from '#core/figure/measure/topic.ts';
import { clauseBefore } from '#core/figure/reading.ts';
import { EMPTY_VERBS } from '#core/figure/tables/cues-deeds.ts';
import { GRANT_HEAD, VAGUE_AMOUNT } from '#core/figure/tables/cues-heads.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';

const OVER_TIME = quick(/^一(?:年|天|季|月|个月)$/);

/** 每月节省电费60元，一年就是|700多元 */
export const SAME_OVER_TIME: MeasureRule = {
  name: 'same over time',
  read: ({ draft, told, before }) =>
    told !== null && told.unit === draft.unit && OVER_TIME.test(before.noun) ? told.measure : '',
};

const EACH = quick(/^(?:单个|每个|单户|每户|单家|每家|单笔|单项)/);

/** 按实际投入的30%补助，单个项目|不超过80万元 */
export const BENEFIT_EACH: MeasureRule = {
  name: 'benefit each',
  read: ({ told, before: { noun } }) => {
    const benefit = told && EACH.test(noun) ? GRANT_HEAD.exec(told.measure)?.[1] : undefined;
    return benefit ? noun + benefit : '';
  },
};

const OF = quick(/^的/);
/** A change told before is not what the level is of. */
const CHANGE_BEHIND = quick(/(?:同比|环比)?(?:增长|增加|提升|提高|上升|下降|减少|降低|增幅)$/);

/** |八成以上|的农户靠桃吃饭 → 靠桃吃饭农户占比 */
function shareOf({ after, rest }: Surroundings): string {
  const bare = OF.cut(rest);
  const deed = bare.startsWith(after) && after.length <= 4 ? readDeed(bare.slice(after.length), 6) : '';
  return deed ? `${deed}${after}占比` : after;
}

/** 21个楼组|里|八成以上|没有电梯. */
const LOCATION = quick(/^[里中内外上下后前]$/);

/** 80分以上的农户可以申请授信，最高|50万元. */
function grantBefore({ draft, told, reading }: Surroundings): string {
  if (draft.kind !== 'money' || told?.kind === 'money' || told?.kind === 'percent') return '';
  const clause = clauseBefore(reading, draft.start);
  const end = draft.start - clause.length - 1;
  return GRANT_HEAD.exec(clauseBefore(reading, end))?.[1] ?? '';
}

/** |3.8亿元|贷款: nothing stands before it, so that it is what follows, or what was told. */
export const NOTHING_BEFORE: MeasureRule = {
  name: 'nothing before',
  read: (around) => {
    const { verb } = around.before;
    const noun = LOCATION.cut(around.before.noun);
    if (noun.length >= 2 || verb) return '';
    if (around.after.length >= 2) return around.draft.kind === 'percent' ? shareOf(around) : around.after;
    const granted = grantBefore(around);
    if (granted) return noun + granted;
    if (!around.told) return noun + topicOf(around);
    const told = CHANGE_BEHIND.cut(around.told.measure);
    return noun + (around.draft.kind === 'money' ? told.replace(/补助比例$/, '补助上限') : told);
  },
};

/** 无人驾驶公交线路|全长: of the thing, not of the deed told before. */
const OF_THINGS = quick(/(?:价值|全长|总长|总投资|亩产)$/);
const HEAD = quick(/(?:全长|总长|总投资|总?(?:占地|用地|建筑)?面积|占地|[长宽高]度?)$/);
const NUMBERED = quick(/^[\d一二两三四五六七八九十]/);

/** 查处案件12起，金额|300万元: of what it is was told. */
export const VAGUE_HEAD: MeasureRule = {
  name: 'vague head',
  read: (around) => {
    const { told, after, rest } = around;
    const { noun, verb } = around.before;
    if ((verb && !EMPTY_VERBS.has(verb)) || !VAGUE_AMOUNT.test(noun)) return '';
    if (after && rest.startsWith('的')) return after + noun;
    if (noun === '亩产' && !told) return '';
    const topic = told && OF_THINGS.test(noun) ? keepEnd(HEAD.cut(nounOf(told.measure)), 8) : topicOf(around);
    return NUMBERED.test(topic) ? noun : topic + noun;
  },
};

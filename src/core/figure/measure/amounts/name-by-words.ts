/** Amounts that a few words beside them name. */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { follow } from './follow.ts';
import { isVerb, startsWithVerb } from './is-verb.ts';

/** 3小时落了|112毫米 */
export const RAINFALL: MeasureRule = {
  name: 'rainfall',
  read: ({ draft, clause }) => (draft.unit === '毫米' && FALLEN.test(clause) ? '雨量' : ''),
};

const FALLEN = quick(/(?:落|下|降|倒)(?:了|下)?(?:近|约|超过?)?$/);

/** 按|1：1|配备帮扶干部: a ratio by what follows it. */
export const RATIO: MeasureRule = {
  name: 'ratio',
  read: (around) => (around.draft.unit === '比' && around.draft.rule === 'ratio' ? nameRatio(around) : ''),
};

const CHANGED = quick(/(?:缩小|扩大|下降|上升)$/);
const RATIO_NOUN = quick(/比[例率值重]?$/);

const nameRatio = (around: Surroundings): string => {
  const noun = CHANGED.cut(around.before.noun);
  return RATIO_NOUN.test(noun) ? noun : follow(around) || noun;
};

/** 追回的|36万余元|涉案资金 */
export const OBTAINED: MeasureRule = {
  name: 'what was obtained',
  read: ({ clause, after }) => (clause.endsWith('的') && after.length >= 2 && !startsWithVerb(after) ? after : ''),
};

const HANDLING = quick(/[对把将]$/);

/** 对|2680万元|养老资金|开展抽查 */
export const HANDLED: MeasureRule = {
  name: 'what is handled',
  read: ({ clause, after }) => (after.length >= 2 && HANDLING.test(clause) ? after : ''),
};

const YIELD = quick(/[一每]亩(?:地|田)?(?:能|可|就|也|大概|大约|要)*(?:出|产|收|打)(?:了|到|上|个)?$/);

/** 一亩地出|七八千斤 → 亩产 */
export const YIELD_PER_MU: MeasureRule = {
  name: 'yield of a mu',
  read: ({ draft, clause, after }) => (draft.kind === 'mass' && YIELD.test(clause) ? `${after}亩产` : ''),
};

const GOT = quick(/[多少]?[收卖产采捕捞挖吃用买送运装缴交捐烘晒种]$/);

/** 一亩多收了|120斤|稻花鱼 */
export const GAIN_OF_GOODS: MeasureRule = {
  name: 'gain of goods',
  read: ({ draft, after, before }) => {
    const got = draft.kind === 'mass' && after.length >= 2 ? GOT.exec(before.noun)?.[0] : undefined;
    return got ? got + after : '';
  },
};

const OUTSIDE = quick(/^[之以]?外的/);
const OUTSIDE_OF = quick(/^[之以]?外的?/);

const APART = quick(/相[隔距](?:约|近|超过?|有|达)?$/);

/** 6公里|外的白鹤村, 相隔|320公里|的两个村 */
export const DISTANCE: MeasureRule = {
  name: 'distance',
  read: ({ clause, rest, after }) => {
    if (APART.test(clause)) return '相隔距离';
    return after.length >= 2 && OUTSIDE.test(rest) ? `${OUTSIDE_OF.cut(after)}距离` : '';
  },
};

const PER = quick(/(?:每|平均每)(?:亩|人|户|年|月|天|日|吨|斤|公斤|平方米|名|位|个|家|次|村|公顷|小时|周)(?:地)?$/);
/** 每标箱|给予|100元|补贴 */
const EACH_GIVEN = quick(/(每[^，。\d]{1,4}?)(?:再)?(?:给予|予以|发放)(?:了|最高)?$/);
const UP_TO = quick(/(?:约|近|超过?|还?可?有|达)$/);

/** 每人每年|1200元|津贴奖励 */
export const PAID_PER: MeasureRule = {
  name: 'paid per piece',
  read: ({ clause, after, before: { noun } }) => {
    const each = after.length >= 2 ? EACH_GIVEN.exec(clause)?.[1] : undefined;
    if (each) return each + after;
    const per = after.length >= 2 ? PER.exec(UP_TO.cut(clause))?.[0] : undefined;
    if (per === undefined) return '';
    return isVerb(noun) || noun === per ? per + after : noun + after;
  },
};

const USE = quick(/^(?:作为|用于|用来)/);

/** 从经营性收入中拿出|5%|作为爱心基金 */
export const USED_AS: MeasureRule = {
  name: 'used as',
  read: (around) => (around.draft.kind === 'percent' && USE.test(around.rest) ? USE.cut(follow(around)) : ''),
};

const WHAT_WITH_IT = quick(/^.{2,8}$/);
const GIVING = quick(/^予以|给予/);

/** 损耗率从原来的|三成|降到5%. */
const CHANGES = quick(/^(?:以上|左右)?(?:[升降涨跌]|提高|提升|上升|增加|扩大|下降|降低|减少|缩小|压缩)[到至为]/);

/** 利润的|60%|按股分红 */
export const SHARE_OF: MeasureRule = {
  name: 'share of',
  read: ({ draft, clause, rest, before: { noun } }) =>
    draft.kind === 'percent' &&
    clause.endsWith('的') &&
    noun.length <= 6 &&
    !CHANGES.test(rest) &&
    WHAT_WITH_IT.test(rest)
      ? noun + GIVING.cut(rest)
      : '',
};

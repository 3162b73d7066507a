/** Amounts of which the noun behind them says more than the one before. */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { LAND_HEAD, VALUED_HEAD } from '#core/figure/tables/cues-heads.ts';
import { endsWithPeople } from '#core/figure/tables/cues-people.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { startsWithVerb } from './is-verb.ts';

const LONGEST = 12;

const OWN_HEAD = quick(/(?<=..)(?:占地面积|建筑面积|总建筑面积|总投资|库容)$/);

/** 占地|50亩|的厂房 → 厂房占地; 总投资|2亿元|的项目 → 项目总投资 */
export const OWNER_BEHIND: MeasureRule = {
  name: 'owner behind',
  read: ({ rest, after, before: { noun } }) => {
    if (!after || !rest.startsWith('的')) return '';
    if (noun.endsWith('占地')) return `${after}占地`;
    // 来到占地面积|130平方米|的茶馆
    const own = after.length >= 2 ? OWN_HEAD.exec(noun)?.[0] : undefined;
    if (own) return keepEnd(after, LONGEST - own.length) + own;
    return after.length >= 2 && noun.length <= 4 && VALUED_HEAD.test(noun)
      ? keepEnd(after, LONGEST - noun.length) + noun
      : '';
  },
};

const PAYMENT = quick(
  /(?:分红|贷款|保费|奖金|补贴|补助|捐款|红包|租金|押金|赔款|慰问金|.款|奖励|救助金|资金|援助|津贴|[\u3400-\u9fff]贷)款?$/,
);
/** 每月多了|600元|津贴. */
const EACH_MORE = quick(/^每[年月季天人户].?$/);

const DEBT = quick(/^(?:工资|工钱|薪[水酬]|货款|工程款|租金|房租|尾款|报酬)/);
const OWED = quick(/欠下?[^，。]{0,6}$/);

/** 拖欠工人|30万元|工资: what is owed rather than to whom. */
export const DEBT_BEHIND: MeasureRule = {
  name: 'debt behind',
  read: ({ draft, after, clause }) =>
    draft.kind === 'money' && DEBT.test(after) && OWED.test(clause) ? `拖欠${after}` : '',
};

/** 食品产业园|90万元|分红款, 领到|20万元|果园分红: what was paid rather than by whom. */
export const PAYMENT_BEHIND: MeasureRule = {
  name: 'payment behind',
  read: ({ draft, rest, after, before: { noun, verb } }) => {
    if (draft.kind !== 'money' || rest.startsWith('的') || !PAYMENT.test(after)) return '';
    // 返还受害群众|180万元|被骗资金
    if (verb && endsWithPeople(noun)) return verb + after;
    return (noun.length > 4 || EACH_MORE.test(noun)) && !VALUED_HEAD.test(noun) ? after : '';
  },
};

/** 利率下调|50个基点|的优惠: the change says more. */
const CHANGED = quick(/[\u3400-\u9fff]{2}(?:[上下]调|提高|降低|增加|减少|上涨|下降|优惠)$/);

/** 1.8公里|的专用岸线 */
export const MODIFIER_BEHIND: MeasureRule = {
  name: 'modified noun behind',
  read: ({ clause, rest, after, before }) =>
    after.length >= 2 && rest.startsWith('的') && !VALUED_HEAD.test(before.noun) && !CHANGED.test(clause) ? after : '',
};

/** 村民耕种|300亩|荒地 */
export const LAND_NAMED_BEHIND: MeasureRule = {
  name: 'land behind',
  read: ({ draft, after, before }) =>
    draft.kind === 'area' && after.length >= 2 && !LAND_HEAD.test(before.noun) && !startsWithVerb(after) ? after : '',
};

const MAY = quick(/^只?[能可会要]/);

/** 可获|5万元|贴息: a noun of two characters leaves room for the one behind. */
export const SHORT_WITH_BEHIND: MeasureRule = {
  name: 'short noun and noun behind',
  read: ({ after, before: { noun, verb } }) => {
    if (verb) return '';
    const plain = MAY.cut(noun);
    return plain.length <= 2 && after.length >= (noun === plain ? 3 : 2) && !startsWithVerb(after) ? plain + after : '';
  },
};

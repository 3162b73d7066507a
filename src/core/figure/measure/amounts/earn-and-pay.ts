/** Sums that people earn or pay in the words of every day: the verb says only that money changed hands. */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd, keepStart } from '#core/text/word-across.ts';

const EARNING = quick(
  /(?:(?:每|一)(?:个)?(天|日|月|年|亩|户|人|晚|季|堂课|节课|场)[^，。]{0,4}?)?(?:也|就|还|都|只|最多|最少|至少)*(?:能|可|可以|会|要)?(多)?(?<!净)(?:挣|赚|进账)(?:到|得|了|上|个|有|近|约|超过?)*$/,
);
const FOR_EACH: Readonly<Record<string, string>> = {
  天: '日',
  亩: '亩均',
  户: '户均',
  人: '人均',
  季: '每季',
  堂课: '每堂课',
  节课: '每节课',
  场: '每场',
  晚: '每晚',
};
const WHO = quick(/[^，。]{0,8}?(?=[每一]|能|可|就|也|多|$)/);
const NOBODY = quick(/^(?:[^，。]*的|比.*|以前|如今|现在|.*时|.*时候|.*的话)$/);

/** 在家接单，每月多挣|两三千元 → 月增收; 一个月能挣|3000多元 → 月收入 */
export const EARNED: MeasureRule = {
  name: 'earned',
  read: ({ draft, clause }) => {
    const earning = draft.kind === 'money' ? EARNING.exec(clause) : null;
    if (!earning) return '';
    const whose = WHO.exec(clause.slice(0, earning.index))?.[0] ?? '';
    const who = NOBODY.test(whose) ? '' : findNounBefore(whose).noun;
    const per = earning[1] ?? '';
    return `${keepEnd(who, 6)}${FOR_EACH[per] ?? per}${earning[2] ? '增收' : '收入'}`;
  },
};

const DEFRAUDED = quick(/(?:骗走|骗去|骗取|被骗)(?:了|走)?(?:约|近|超过?)?$/);

/** 她被冒充客服的骗子骗走|7.8万元 */
export const LOST_TO_FRAUD: MeasureRule = {
  name: 'lost to fraud',
  read: ({ draft, clause }) => (draft.kind === 'money' && DEFRAUDED.test(clause) ? '被骗金额' : ''),
};

const SENT = quick(/(?:转账|转出|转走|汇款|汇出|打款|(?<![外创结])汇)了?(?:近|约|超过?)?$/);
const FRAUD = quick(/骗|劝阻|止付|反诈|冒充|谎称/);
/** How far around a transfer its story is looked for. */
const AROUND = 80;

/** 李女士正准备给“客服”转账|4.8万元|，民警的劝阻电话打了进来 */
export const SENT_TO_FRAUD: MeasureRule = {
  name: 'about to be lost to fraud',
  read: ({ draft, clause, reading: { text } }) =>
    draft.kind === 'money' &&
    SENT.test(clause) &&
    FRAUD.test(text.slice(Math.max(0, draft.start - AROUND), draft.end + AROUND))
      ? '险被骗金额'
      : '',
};

const PERIOD = quick(
  /[每一这上](?:个)?([天日月年])(?:下来|算下来)?[我他她俺]?(?:也|就|都)?(?:能|可)?(?:有|拿到?|领到?)?了?(?:近|约|超过?)?$/,
);
const TAKING = quick(/[拿领]到?了?(?:近|约|超过?)?$/);
const INCOME = quick(/^的?(?:进账|收入)$/);

/** 一个月能拿|三千五; 一天下来有|百来元|进账; 这个月我领了|960块 */
export const INCOME_PER: MeasureRule = {
  name: 'income of a period',
  read: ({ draft, clause, rest }) => {
    const period =
      draft.kind === 'money' && (INCOME.test(rest) || (rest === '' && TAKING.test(clause)))
        ? PERIOD.exec(clause)
        : null;
    if (!period) return '';
    const whose = clause.slice(0, period.index);
    const who = NOBODY.test(whose) ? '' : findNounBefore(whose).noun;
    return `${keepEnd(who, 6)}${period[1] === '天' ? '日' : period[1]}收入`;
  },
};

const PAYING = quick(/(?:花费?|交|付|掏|出)(?:上|了)?$/);
const BUYS = quick(/^(?:钱)?(?:就能|就可以?|便能|便可以?|即可|可以?|能)(?=[^是要有])([^，。；“‘]{2,12})/);
const PARTS = quick(/^在[^，。]{1,5}?[里上口中]|了|[一两三四五六七八九十\d]+[棵个份只条亩间顿次件块张]/g);

/** 市民花|398元|便可认养一棵桃树 → 认养桃树费用 */
export const BUYS_WHAT: MeasureRule = {
  name: 'what it buys',
  read: ({ draft, clause, rest }) => {
    const bought = draft.kind === 'money' && PAYING.test(clause) ? BUYS.exec(rest)?.[1] : undefined;
    const deed = bought ? PARTS.cut(bought) : '';
    return deed.length >= 2 ? `${keepStart(deed, 8)}费用` : '';
  },
};

/** Names a sum that its own clause hardly names: a price by its goods, a grant by who gets it, a deal by its verb, an investment by what is built. */

import { clauseAfter, clauseBefore, sentenceBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { nameDeal } from './name-deal.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';
import { nounOf, topicBefore, topicOf } from './topic.ts';

const QUOTES = quick(/[“”‘’]/g);

/** '' where none of them fits. */
export function nameSum(around: Surroundings): string {
  const { clause, reading, draft } = around;
  const deal = nameDeal(clause, clauseBefore(reading, draft.start));
  if (deal) return deal.length > 2 ? deal : dealer(around).slice(-8) + deal;
  const rest = QUOTES.cut(clauseAfter(reading, draft.end));
  return nameBuilt(clause, rest) || namePrice(around) || nameGrant(around);
}

/** Who paid, where nobody stands before the verb: 最大的一笔来自乡贤，一人就捐了|10万元. */
const dealer = (around: Surroundings): string =>
  (/^(?:一人|本人|自己)/.test(around.clause) ? topicBefore(around.reading, around.draft.start) : '') || topicOf(around);

/** 每斤|25元, 卖到每斤|三十元: the price of what was told before. */
const ONLY_PRICE = quick(
  /^(?:(.{2,12}?)(?=平均|均价|卖到|售价|价格))?(?:平均|均价|价格|最高|也?能?卖(?:到|出)?|售价|单价|零售价|收购价|[按以，、])*(每(?:公斤|斤|吨|只|根|条|盒|箱|株|件|份|颗|亩|个|平方米))(?:只|仅|就|约|近)?$/,
);

/** 收购量, 售价: what the goods are stands before it. */
const NO_GOODS = /(?:收购|交易|销售)?(?:[产销总]?量|每.{1,3}(?:价格|均价)?|价格|均价|售价|销售额?)$/;

function namePrice({ clause, told, reading, draft }: Surroundings): string {
  const [, goods, per] = ONLY_PRICE.exec(clause) ?? [];
  const what = per
    ? (goods ? findNounBefore(goods).noun : told ? nounOf(told.measure) : topicBefore(reading, draft.start)).replace(
        NO_GOODS,
        '',
      )
    : '';
  return per && what ? `${what.slice(-6)}${per}${clause.includes('均') ? '均价' : '价格'}` : '';
}

/** 投资|3.6亿元|建设的智能工厂. */
const BUILT = quick(
  /^(?:建设|打造|新建|改造|兴建|修建|建成|建造|改建|引进|购置|建起|盖起|办起|修起|建好)的([^，。、的\d]{2,10})/,
);

function nameBuilt(clause: string, rest: string): string {
  const spent = /(?:投资|投入|出资|斥资|耗资)(?:了|约|近|超)?$/.exec(clause)?.[0].slice(0, 2);
  const built = spent && BUILT.exec(rest)?.[1]?.replace(/(?:[也将已于在位占为是正].*)$/, '');
  return spent && built ? `${built.slice(-8)}${spent}` : '';
}

const TO_WHOM = quick(/^对[^，]*?(?=给予|予以|奖励|补助)/);
const GRANT = quick(
  /^(?:给予|予以|奖励|补助|补贴|资助|享受|一次性|最高|可|将|再|按|[，、])+(?:奖励|补助|补贴|资助|奖补)?$/,
);
const GRANTEE = quick(/对([^，。；]{2,30})(?:，[^，。；]{0,8})?$/);

/** 对新认定的龙头企业，给予一次性奖励最高|50万元: to whom it is granted. */
function nameGrant({ clause, after, reading, draft }: Surroundings): string {
  if (!GRANT.test(TO_WHOM.cut(clause))) return '';
  const to = GRANTEE.exec(sentenceBefore(reading, draft.start).slice(0, -clause.length || undefined))?.[1];
  const whom =
    to
      ?.replace(/[“‘][^“”‘’]{1,8}[”’]$/, '')
      .replace(/^.*的(?=..)/, '')
      .replace(/[“”‘’]/g, '') ?? '';
  const what = /(?:一次性)?(?:奖励|补助|补贴|资助|奖补)/.exec(clause)?.[0] ?? after;
  return whom && what ? whom.slice(-8) + (whom.length > 7 ? what.slice(-2) : what.slice(0, 5)) : '';
}

/** Sums that their own clause hardly names: a deal by its verb, an investment by what is built, a price by its goods, a grant by who gets it. */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { nounOf, topicBefore, topicOf } from '#core/figure/measure/topic.ts';
import { clauseBefore, sentenceBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { BUYS_WHAT, EARNED, INCOME_PER, LOST_TO_FRAUD, SENT_TO_FRAUD } from './earn-and-pay.ts';
import { nameDeal } from './name-deal.ts';

const ofMoney = (name: string, read: MeasureRule['read']): MeasureRule => ({
  name,
  read: (around) => (around.draft.kind === 'money' ? read(around) : ''),
});

const ALONE = quick(/^(?:一人|本人|自己)/);

/** Who paid, where nobody stands before the verb: 最大的一笔来自乡贤，一人就捐了|10万元; 每吨比走公路|省36元，一年省出|一千多万元. */
const dealer = (around: Surroundings): string =>
  ((ALONE.test(around.clause) ? topicBefore(around.reading, around.draft.start) : '') || topicOf(around)).replace(
    /省$/,
    '',
  );

/** Who raised a loan or gave money is not told by the clause before: 递上材料，贷了|8万元. */
const BY_NOBODY = quick(/^(?:贷款|出资)$/);

/** 修路花了|6万 → 修路花费 */
const DEAL = ofMoney('deal', (around) => {
  const { clause, reading, draft, rest } = around;
  const deal = nameDeal(clause, clauseBefore(reading, draft.start), rest);
  return deal.length === 2 && !BY_NOBODY.test(deal) ? keepEnd(dealer(around), 8) + deal : deal;
});

const QUOTES = quick(/[“”‘’]/g);
const SPENT = quick(/(?:投资|投入|出资|斥资|耗资)(?:了|约|近|超)?$/);
const BUILT = quick(
  /^(?:建设|打造|新建|改造|兴建|修建|建成|建造|改建|引进|购置|建起|盖起|办起|修起|建好)的([^，。、的\d]{2,10})/,
);
/** 打造了有7间客房的|民宿, 办起|扇业公司, 建成小火车、果园等|亲子项目 */
const BUILT_ONE = quick(
  /^(?:(?:打造|新建|改造|建设|引进|购置|建)了|(?:新建|建设|打造)(?=[^，。]{0,6}首[个座条家])|[建办盖修开][起成]了?)(?:[^，。]{0,6}首[个座条家]|[^，。]{1,16}的|[^，。]{1,20}等)?([^，。、的\d]{2,14}(?<!资金|经费|款))$/,
);
const BUILT_END = quick(/(?:[也将已于在位占为是正]|投产|竣工|落成|开工|完工|建成).*$/);

const STARTED = quick(/^(?:启动|推进|实施|推动)了?([^，。、的\d]{2,10}(?:建设|改造|工程|项目|提升|整治|升级))/);
const MENDED = quick(
  /^对([^，。、\d]{2,10}?)(?:进行|实施|开展|加以)?了?(?:全面|整体|集中|系统)?(改造|升级|提升|整治|修缮|翻修|改建|翻新|扩建|硬化|绿化|亮化|美化|维修|清淤|拓宽)/,
);

/** 建设的|智能工厂, 启动|数字农田建设, 对|老车间|进行|改造 */
function builtBehind(rest: string): string {
  const bare = QUOTES.cut(rest);
  const built = BUILT_END.cut(BUILT.exec(bare)?.[1] ?? '') || BUILT_ONE.exec(bare)?.[1] || STARTED.exec(bare)?.[1];
  if (built) return built;
  const [, what = '', how = ''] = MENDED.exec(bare) ?? [];
  return what.replace(/^.*的(?=..)/, '') + how;
}

/** 投资|3.6亿元|建设的智能工厂 → 智能工厂投资 */
const BUILDING = ofMoney('what is built', ({ clause, rest }) => {
  const spent = SPENT.exec(clause)?.[0].slice(0, 2);
  const built = spent && builtBehind(rest);
  return spent && built ? `${keepEnd(built, 8)}${spent}` : '';
});

/** What is bought by the piece. */
const PIECE = '[只套客条张把件份个台盒瓶碗盆袋箱头根本支块杯幅盏顶双篮筐株颗]';
const ONLY_PRICE = quick(
  new RegExp(
    `^(?:(.{2,12}?)(?=平均|均价|卖到|售价|价格))?(?:平均|均价|价格|最高|也?能?卖(?:到|出)?|售价|单价|零售价|收购价|[按以，、])*(每(?:公斤|斤|吨|亩|平方米|${PIECE}))(?:只|仅|就|约|近)?$`,
  ),
);
/** 收购量, 售价: what the goods are stands before it. */
const NO_GOODS = quick(/(?:收购|交易|销售)?(?:[产销总]?量|每.{1,3}(?:价格|均价)?|价格|均价|售价|销售额?)$/);

const BOUGHT = quick(
  /(?:[装配买添购送发种养卖领租]|配备|安装|购置|添置)[了上到](?:一?[只套条张把件份个台盒瓶袋箱根块杯盏]|几.|[^，。]{1,8}的)?([^，。的\d]{2,12})$/,
);

/** What is bought or sold: of 户主装了|净化槽, 每只6500元 the thing rather than who has it. */
function goodsOf({ told, reading, draft, clause }: Surroundings): string {
  const thing = BOUGHT.exec(clauseBefore(reading, draft.start - clause.length - 1))?.[1];
  return thing ?? (told ? nounOf(told.measure) : topicBefore(reading, draft.start));
}

/** 每斤|25元, 卖到每斤|三十元: the price of what was told before. */
const GOODS_PRICE = ofMoney('price of goods', (around) => {
  const { clause } = around;
  const price = ONLY_PRICE.exec(clause);
  if (!price) return '';
  const [, goods, per] = price;
  const what = NO_GOODS.cut(goods ? findNounBefore(goods).noun : goodsOf(around));
  return what ? `${keepEnd(what, 6)}${per}${clause.includes('均') ? '均价' : '价格'}` : '';
});

const PIECE_BEFORE = quick(new RegExp(`^一(${PIECE})(?:就|也|只)?(?:要|卖|得)?$`));
const PIECE_BEHIND = quick(new RegExp(`^一(${PIECE})$`));

/** 配了血检仪，一套|4.8万元; 装了采集器，|680元|一只 */
const PIECE_PRICE = ofMoney('price of a piece', (around) => {
  const { clause, rest } = around;
  const piece = (PIECE_BEFORE.exec(clause) ?? (clause === '' ? PIECE_BEHIND.exec(rest) : null))?.[1];
  const what = piece ? NO_GOODS.cut(goodsOf(around)) : '';
  return what ? `${keepEnd(what, 6)}每${piece}价格` : '';
});

const IN_ALL = quick(
  /^(?:一共|总共|合计|共计|统共|拢共|总计|折下来|算下来|加起来|合起来|折合|折算)(?:就|也|差不多|大约|约|近)*(?:是|有|达)?$/,
);

/** 8个村领回了头一笔分红，一共|264万元 */
const SUM_IN_ALL = ofMoney('sum in all', ({ clause, reading, draft }) =>
  IN_ALL.test(clause) ? topicBefore(reading, draft.start) : '',
);

const TO_WHOM = quick(/^对[^，]*?(?=给予|予以|奖励|补助)/);
const GRANTING = quick(
  /^(?:给予|予以|奖励|补助|补贴|资助|享受|一次性|最高|可|将|再|按|[，、])+(?:奖励|补助|补贴|资助|奖补)?$/,
);
const GRANTEE = quick(/对([^，。；]{2,30})(?:，[^，。；]{0,8})?$/);
/** 对|获奖项目|给予最高. */
const GRANTEE_HERE = quick(/^对([^，]{2,24}?)(?=给予|予以|奖励|补助)/);
const NICKNAME = quick(/[“‘][^“”‘’]{1,8}[”’]$/);
const GRANTED = quick(/(?:一次性)?(?:奖励|补助|补贴|资助|奖补)/);

/** 对新认定的龙头企业，给予一次性奖励最高|50万元 → 龙头企业一次性奖励 */
const GRANT = ofMoney('grant', ({ clause, after, reading, draft }) => {
  if (!GRANTING.test(TO_WHOM.cut(clause))) return '';
  const to =
    GRANTEE_HERE.exec(clause)?.[1] ??
    GRANTEE.exec(sentenceBefore(reading, draft.start).slice(0, -clause.length || undefined))?.[1] ??
    '';
  const whom = QUOTES.cut(NICKNAME.cut(to).replace(/^.*的(?=...)|的(?=..$)/, ''));
  const what = GRANTED.exec(clause)?.[0] ?? after;
  return whom && what ? keepEnd(whom, 8) + (whom.length > 7 ? what.slice(-2) : what.slice(0, 5)) : '';
});

export const SUMS: readonly MeasureRule[] = [
  LOST_TO_FRAUD,
  SENT_TO_FRAUD,
  BUYS_WHAT,
  EARNED,
  INCOME_PER,
  DEAL,
  BUILDING,
  GOODS_PRICE,
  PIECE_PRICE,
  SUM_IN_ALL,
  GRANT,
];

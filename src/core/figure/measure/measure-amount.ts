/** The measure of money, area, share, weight or length: its subject (销售额达2.68亿元), else what follows (1200元津贴奖励). */
import { clauseAfter, clauseBefore, sentenceBefore } from '#core/figure/reading.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { DOER, EMPTY_VERBS } from './empty-verbs.ts';
import { measureShare } from './measure-share.ts';
import { nameDeal } from './name-deal.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';
import { nounOf, topicBefore, verbOf } from './topic.ts';

const PER = /(?:每|平均每)(?:亩|人|户|年|月|天|日|吨|斤|公斤|平方米|名|位|个|家|次|村|公顷|小时|周)(?:地)?$/;
/** Heads that need to be told of what: 金额, 总量. */
const VAGUE =
  /^(?:金额|总额|数量|总量|规模|面积|价值|总价值|占比|比例|总数|合计|资金|占全[省市县区镇国村]|户均|人均|亩均|村均|单户|总计)$/;
/** Nouns that have a value of their own. */
const HEAD =
  /(?:面积|收入|产值|投资|资金|金额|占地|总量|规模|贷款|余额|销售额|里程|长度|率|占比|比例|利润|税收|价值|能力|容量|产量|高度|价格|租金|成本|标准)$/;
/** A change told before is not what the level is of. */
const CHANGE_BEHIND = /(?:同比|环比)?(?:增长|增加|提升|提高|上升|下降|减少|降低|增幅)$/;
const LAND = /(?:面积|占地|土地|用地|规模|耕地|总|体量|空间)$/;

export function measureAmount(around: Surroundings): string {
  const { draft, reading, before, after, clause, told } = around;
  const { noun, verb } = before;
  const rest = clauseAfter(reading, draft.end);
  if (draft.rule === 'multiple') return measureMultiple(around);
  if (draft.kind === 'ratio' && draft.unit === '比' && draft.rule === 'ratio') return follow(around) || noun;
  // 每月节省电费60元，一年就是|700多元
  if (told?.unit === draft.unit && /^一(?:年|天|季|月|个月)$/.test(noun)) return told.measure;
  const base = draft.unit === '倍' ? BASE.exec(clause) : null;
  if (base) {
    const own = findNounBefore(clause.slice(0, base.index)).noun;
    const what = own || (told ? nounOf(told.measure) : topicBefore(reading, draft.start));
    return `${what.slice(-6)}为${base[1]}`;
  }
  if (draft.unit === '倍' && told && /^(?:是|为|相当于|达到?)/.test(clause)) return told.measure;
  const share = draft.kind === 'percent' || draft.kind === 'ratio' ? measureShare(around) : '';
  if (share) return share;
  const size = draft.kind === 'other' && !EXTENDED.test(rest) ? SIZE.exec(clause) : null;
  if (size) {
    const what = findNounBefore(clause.slice(0, size.index)).noun;
    if (what.length >= 2) return `${what}${size[1]}度`;
  }
  if (/^(?:一?[条座个根栋块])?[长宽高深厚]$/.test(noun) || EXTENT.test(noun)) return nameExtent(around);
  // 拓成|12米|宽
  const extent = draft.kind === 'other' ? /^[宽长高深厚](?=$|、)/.exec(rest)?.[0] : undefined;
  if (extent) return `${noun || verb || topic(around)}${extent}度`;
  // 追回的|36万余元|涉案资金
  if (clause.endsWith('的') && after.length >= 2 && !startsWithVerb(after)) return after;
  // 对|2680万元|养老资金|开展抽查
  if (/[对把将]$/.test(clause) && after.length >= 2) return after;
  // 一亩多收了|120斤|稻花鱼
  const got = draft.kind === 'mass' && after.length >= 2 ? GOT.exec(noun)?.[0] : undefined;
  if (got) return got + after;
  // 6公里|外的白鹤村
  if (/^[之以]?外的/.test(rest) && after.length >= 2) return `${after.replace(/^[之以]?外的?/, '')}距离`;
  if (draft.kind === 'money') {
    const deal = nameDeal(clause, clauseBefore(reading, draft.start));
    if (deal) return deal.length > 2 ? deal : dealer(around).slice(-8) + deal;
    const named = nameBuilt(clause, rest.replace(/[“”‘’]/g, '')) || namePrice(around) || nameGrant(around);
    if (named) return named;
  }
  const per = PER.exec(clause.replace(/(?:约|近|超过?|还?可?有|达)$/, ''))?.[0];
  if (per && after.length >= 2) return isVerb(noun) || noun === per ? per + after : noun + after;
  if (draft.kind === 'percent' && /^(?:作为|用于|用来)/.test(rest))
    return follow(around).replace(/^(?:作为|用于|用来)/, '');
  // 单个项目|不超过80万元
  const benefit = told && EACH.test(noun) ? BENEFIT.exec(told.measure)?.[0] : undefined;
  if (benefit) return noun + benefit;
  if (noun.length < 2 && !verb)
    return after.length >= 2 ? after : noun + (told?.measure.replace(CHANGE_BEHIND, '') ?? topic(around));
  if (verb && isVerb(noun)) return /^(?:累计|预计|计划|力争)$/.test(verb) ? verbFirst(around, noun) : verb + noun;
  if (noun === '' || isVerb(noun)) return verbFirst(around, verb || noun);
  if (noun.endsWith('占地') && rest.startsWith('的') && after) return `${after}占地`;
  if (rest.startsWith('的') && after.length >= 2 && noun.length <= 4 && HEAD.test(noun)) return after + noun;
  // 利润的|60%|按股分红
  if (draft.kind === 'percent' && clause.endsWith('的') && /^.{2,8}$/.test(rest) && noun.length <= 6)
    return noun + rest.replace(/^予以|给予/, '');
  // 全镇种植|2800亩
  if (draft.kind === 'area' && !rest && /(?:种植|养殖|流转|覆盖|播种|栽种|改造|绿化)$/.test(noun)) return `${noun}面积`;
  // 1.8公里|的专用岸线; 总建筑面积20万平方米的项目 is told by its area
  if (rest.startsWith('的') && after.length >= 2 && !HEAD.test(noun)) return after;
  if (draft.kind === 'area' && after.length >= 2 && !LAND.test(noun) && !startsWithVerb(after)) return after;
  if ((!verb || EMPTY_VERBS.has(verb)) && VAGUE.test(noun))
    return (
      (rest.startsWith('的') && after
        ? after
        : told && noun.endsWith('价值')
          ? nounOf(told.measure).slice(-8)
          : topic(around)) + noun
    );
  const plain = noun.replace(/^(?:只)?[能可会要]/, '');
  if (plain.length <= 2 && !verb && after.length >= (noun === plain ? 3 : 2) && !startsWithVerb(after))
    return plain + after;
  // 减少|排放二氧化碳: without the verb it would be the contrary
  const longest = /^(?:减少|增加|新增|节约|降低)$/.test(verb) ? 9 : 4;
  return (noun.length <= longest && !EMPTY_VERBS.has(verb) ? verb : '') + noun;
}

/** 是|2019年同期|的2.4倍. */
const BASE =
  /(?:是|为|相当于|达到?)((?:[12]\d{3}年|去年|上年|前年|往年|平时|平日|原来|原先|以前|过去|改造前|去年同期|前年同期)(?:同期)?)的?$/;

/** 高新技术企业356家，五年|翻一番: what multiplied, and that it did. */
function measureMultiple(around: Surroundings): string {
  const { draft, reading, told, before } = around;
  const own = before.noun.replace(
    /(?:比|较|与)[^，。]*$|^[近这短仅]?[一两二三四五六七八九十\d]{1,3}年$|^(?:实现|翻|[又再])+$/,
    '',
  );
  const printed = reading.text.slice(draft.start, draft.end);
  const lent = told?.nature === 'change' ? '' : topic(around);
  return (own || lent).slice(0, 12 - printed.length) + printed;
}

const EACH = /^(?:单个|每个|单户|每户|单家|每家|单笔|单项)/;
const BENEFIT = /(?:奖励|补助|补贴|资助|贷款|奖补|授信)$/;
const GOT = /[多少]?[收卖产采捕捞挖吃用买送运装缴交捐烘晒种]$/;

/** Nothing but a verb before it: 投入|22亿元, 拆除|1万平方米|违建, 捐赠|100万元|设立基金会. */
function verbFirst(around: Surroundings, verb: string): string {
  const { after, reading, draft, before, told } = around;
  if (after.length >= 2) return verb + after;
  const subject = before.subject ?? '';
  // 96名乡贤|筹资|1.2亿: the counted are who did it
  const { clause } = around;
  if (told?.end === draft.start - clause.length && clause === verb && !subject)
    return nounOf(told.measure).slice(-6) + verb;
  // 污水管网|新建56公里
  if (subject.length >= 2 && !DOER.test(subject)) return subject.slice(-8) + (EMPTY_VERBS.has(verb) ? '' : verb);
  const rest = clauseAfter(reading, draft.end);
  // 全长26公里的绿道已贯通|18公里
  if (!rest && told?.unit === draft.unit && told.kind === 'other') return nounOf(told.measure).slice(-8) + verb;
  if (!rest && draft.kind === 'area') return `${verb}面积`;
  if (!rest && /投[入资]$/.test(verb)) return nextObject(around) + verb.slice(-2);
  return verb + (rest ? follow(around) : topicBefore(reading, draft.start).slice(-6));
}

/** 累计投入2300万元，|改造居家养老服务中心12个. */
function nextObject({ draft, reading }: Surroundings): string {
  const next = reading.text[draft.end] === '，' ? clauseAfter(reading, draft.end + 1) : '';
  if (/^[在对为向从把将由]/.test(next)) return '';
  const head = next.split(/[\d、]/)[0] ?? '';
  return head.length < next.length ? findNounBefore(head).noun.slice(-8) : '';
}

/** The first words behind the quantity. */
function follow({ draft, reading }: Surroundings): string {
  const rest = clauseAfter(reading, draft.end).replace(/^的|[“”‘’]/g, '');
  return (/^[^\d、（(]*?(?=对(?!接)|在|向|，|、|\d|（|\(|$)/.exec(rest)?.[0] ?? '')
    .replace(/^(?:用于|用来)/, '')
    .slice(0, 8);
}

/** What the amount is of, from the figure before it or the clause before it. */
function topic({ told, reading, draft }: Surroundings): string {
  if (told) return verbOf(told.measure) || nounOf(told.measure).slice(0, 8);
  return topicBefore(reading, draft.start);
}

const isVerb = (noun: string): boolean => OPENING_VERBS.has(noun);
const startsWithVerb = (phrase: string): boolean => OPENING_VERBS.startingAt(phrase, 0) !== '';

/** Who paid, where nobody stands before the verb: 最大的一笔来自乡贤，一人就捐了|10万元. */
const dealer = (around: Surroundings): string =>
  (/^(?:一人|本人|自己)/.test(around.clause) ? topicBefore(around.reading, around.draft.start) : '') || topic(around);

/** 每斤|25元, 卖到每斤|三十元: the price of what was told before. */
const ONLY_PRICE =
  /^(?:(.{2,12}?)(?=平均|均价|卖到|售价|价格))?(?:平均|均价|价格|最高|也?能?卖(?:到|出)?|售价|单价|零售价|收购价|[按以，、])*(每(?:公斤|斤|吨|只|根|条|盒|箱|株|件|份|颗|亩|个|平方米))(?:只|仅|就|约|近)?$/;

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
const BUILT =
  /^(?:建设|打造|新建|改造|兴建|修建|建成|建造|改建|引进|购置|建起|盖起|办起|修起|建好)的([^，。、的\d]{2,10})/;

function nameBuilt(clause: string, rest: string): string {
  const spent = /(?:投资|投入|出资|斥资|耗资)(?:了|约|近|超)?$/.exec(clause)?.[0].slice(0, 2);
  const built = spent && BUILT.exec(rest)?.[1]?.replace(/(?:[也将已于在位占为是正].*)$/, '');
  return spent && built ? `${built.slice(-8)}${spent}` : '';
}

const GRANT = /^(?:给予|予以|奖励|补助|补贴|资助|享受|一次性|最高|可|将|再|按|[，、])+(?:奖励|补助|补贴|资助|奖补)?$/;
const GRANTEE = /对([^，。；]{2,30})(?:，[^，。；]{0,8})?$/;

/** 对新认定的龙头企业，给予一次性奖励最高|50万元: to whom it is granted. */
function nameGrant({ clause, after, reading, draft }: Surroundings): string {
  if (!GRANT.test(clause.replace(/^对[^，]*?(?=给予|予以|奖励|补助)/, ''))) return '';
  const to = GRANTEE.exec(sentenceBefore(reading, draft.start).slice(0, -clause.length || undefined))?.[1];
  const whom =
    to
      ?.replace(/[“‘][^“”‘’]{1,8}[”’]$/, '')
      .replace(/^.*的(?=..)/, '')
      .replace(/[“”‘’]/g, '') ?? '';
  const what = /(?:一次性)?(?:奖励|补助|补贴|资助|奖补)/.exec(clause)?.[0] ?? after;
  return whom && what ? whom.slice(-8) + (whom.length > 7 ? what.slice(-2) : what.slice(0, 5)) : '';
}

/** 大楼高|88米. */
const SIZE = /(?<![全总身最提升延增拓加，])([长宽高深厚])(?:度)?(?:达|约|近|为|有|超过?)*$/;
/** 海拔|2800米; 一条长|22米、宽5米的跑道 → 跑道长度. */
const EXTENT = /(?:海拔|水深|落差|坡度|深度|宽度|厚度|直径|车程|高差)$/;
const EXTENDED = /^(?:[、，]?[长宽高深厚]?[约近超]?[\d.]+(?:余|多)?(?:公里|厘米|毫米|米))*的([^，。；、的\d]{2,8})/;

function nameExtent({ before: { noun }, reading, draft }: Surroundings): string {
  if (EXTENT.test(noun)) return noun;
  const what = EXTENDED.exec(clauseAfter(reading, draft.end))?.[1] ?? '';
  return what ? `${what.replace(/(?:[能可已将在从把被有是].*)$/, '')}${noun.slice(-1)}度` : noun;
}

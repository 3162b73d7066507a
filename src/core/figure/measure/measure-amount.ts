/** The measure of money, area, share, weight or length: its subject (销售额达2.68亿元), else what follows (1200元津贴奖励). */

import { clauseAfter } from '#core/figure/reading.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { DOER, EMPTY_VERBS } from './empty-verbs.ts';
import { nameExtent } from './name-extent.ts';
import { nameShare } from './name-share.ts';
import { nameSum } from './name-sum.ts';
import { nameTimes } from './name-times.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';
import { nounOf, topicBefore, topicOf } from './topic.ts';

const PER = quick(/(?:每|平均每)(?:亩|人|户|年|月|天|日|吨|斤|公斤|平方米|名|位|个|家|次|村|公顷|小时|周)(?:地)?$/);
/** Heads that need to be told of what: 金额, 总量. */
const VAGUE = quick(
  /^(?:金额|总额|数量|总量|规模|面积|价值|总价值|占比|比例|总数|合计|资金|占全[省市县区镇国村]|户均|人均|亩均|村均|单户|总计)$/,
);
/** Nouns that have a value of their own. */
const HEAD = quick(
  /(?:面积|收入|产值|投资|资金|金额|占地|总量|规模|贷款|余额|销售额|里程|长度|率|占比|比例|利润|税收|价值|能力|容量|产量|高度|价格|租金|成本|标准)$/,
);
/** A change told before is not what the level is of. */
const CHANGE_BEHIND = /(?:同比|环比)?(?:增长|增加|提升|提高|上升|下降|减少|降低|增幅)$/;
const LAND = quick(/(?:面积|占地|土地|用地|规模|耕地|总|体量|空间)$/);

const HANDLED = quick(/[对把将]$/);
const OUTSIDE = quick(/^[之以]?外的/);
const UP_TO = quick(/(?:约|近|超过?|还?可?有|达)$/);
const MAY = quick(/^只?[能可会要]/);
const CHANGING = quick(/^(?:减少|增加|新增|节约|降低)$/);

export function measureAmount(around: Surroundings): string {
  const { draft, reading, before, after, clause, told } = around;
  const { noun, verb } = before;
  const rest = clauseAfter(reading, draft.end);
  if (draft.kind === 'ratio' && draft.unit === '比' && draft.rule === 'ratio') return follow(around) || noun;
  // 每月节省电费60元，一年就是|700多元
  if (told?.unit === draft.unit && /^一(?:年|天|季|月|个月)$/.test(noun)) return told.measure;
  const special = nameTimes(around) || nameShare(around) || nameExtent(around);
  if (special) return special;
  // 追回的|36万余元|涉案资金
  if (clause.endsWith('的') && after.length >= 2 && !startsWithVerb(after)) return after;
  // 对|2680万元|养老资金|开展抽查
  if (HANDLED.test(clause) && after.length >= 2) return after;
  // 一亩多收了|120斤|稻花鱼
  const got = draft.kind === 'mass' && after.length >= 2 ? GOT.exec(noun)?.[0] : undefined;
  if (got) return got + after;
  // 6公里|外的白鹤村
  if (OUTSIDE.test(rest) && after.length >= 2) return `${after.replace(/^[之以]?外的?/, '')}距离`;
  const sum = draft.kind === 'money' ? nameSum(around) : '';
  if (sum) return sum;
  const per = PER.exec(UP_TO.cut(clause))?.[0];
  if (per && after.length >= 2) return isVerb(noun) || noun === per ? per + after : noun + after;
  if (draft.kind === 'percent' && /^(?:作为|用于|用来)/.test(rest))
    return follow(around).replace(/^(?:作为|用于|用来)/, '');
  // 单个项目|不超过80万元
  const benefit = told && EACH.test(noun) ? BENEFIT.exec(told.measure)?.[0] : undefined;
  if (benefit) return noun + benefit;
  if (noun.length < 2 && !verb)
    return after.length >= 2 ? after : noun + (told?.measure.replace(CHANGE_BEHIND, '') ?? topicOf(around));
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
          : topicOf(around)) + noun
    );
  const plain = MAY.cut(noun);
  if (plain.length <= 2 && !verb && after.length >= (noun === plain ? 3 : 2) && !startsWithVerb(after))
    return plain + after;
  // 减少|排放二氧化碳: without the verb it would be the contrary
  const longest = CHANGING.test(verb) ? 9 : 4;
  return (noun.length <= longest && !EMPTY_VERBS.has(verb) ? verb : '') + noun;
}

const EACH = quick(/^(?:单个|每个|单户|每户|单家|每家|单笔|单项)/);
const BENEFIT = quick(/(?:奖励|补助|补贴|资助|贷款|奖补|授信)$/);
const GOT = quick(/[多少]?[收卖产采捕捞挖吃用买送运装缴交捐烘晒种]$/);

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

const isVerb = (noun: string): boolean => OPENING_VERBS.has(noun);
const startsWithVerb = (phrase: string): boolean => OPENING_VERBS.startingAt(phrase, 0) !== '';

/** The measure of money, area, share, weight or length: its subject (销售额达2.68亿元), else what follows (1200元津贴奖励). */
import { clauseAfter } from '#core/figure/reading.ts';
import { OBJECT_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { DOER, EMPTY_VERBS } from './empty-verbs.ts';
import type { Surroundings } from './find-measure.ts';
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
  if (draft.rule === 'multiple') return `${noun || topic(around)}${reading.text.slice(draft.start, draft.end)}`;
  if (draft.kind === 'ratio' && draft.unit === '比' && draft.rule === 'ratio') return follow(around) || noun;
  if (draft.unit === '倍' && told && /^(?:是|为|相当于|达到?)/.test(clause)) return told.measure;
  if (/^[长宽高深厚]$/.test(noun)) return noun;
  // 追回的|36万余元|涉案资金
  if (clause.endsWith('的') && after.length >= 2 && !startsWithVerb(after)) return after;
  const per = PER.exec(clause.replace(/(?:约|近|超过?|还?可?有|达)$/, ''))?.[0];
  if (per && after.length >= 2) return isVerb(noun) || noun === per ? per + after : noun + after;
  if (draft.kind === 'percent' && /^(?:作为|用于|用来)/.test(rest))
    return follow(around).replace(/^(?:作为|用于|用来)/, '');
  if (noun.length < 2 && !verb)
    return after.length >= 2 ? after : noun + (told?.measure.replace(CHANGE_BEHIND, '') ?? topic(around));
  if (verb && isVerb(noun)) return verb + noun;
  if (noun === '' || isVerb(noun)) return verbFirst(around, verb || noun);
  if (noun.endsWith('占地') && rest.startsWith('的') && after) return `${after}占地`;
  // 1.8公里|的专用岸线; 总建筑面积20万平方米的项目 is told by its area
  if (rest.startsWith('的') && after.length >= 2 && !HEAD.test(noun)) return after;
  if (draft.kind === 'area' && after.length >= 2 && !LAND.test(noun) && !startsWithVerb(after)) return after;
  if ((!verb || EMPTY_VERBS.has(verb)) && VAGUE.test(noun))
    return (rest.startsWith('的') && after ? after : topic(around)) + noun;
  if (noun.length === 2 && !verb && after.length >= 3 && !startsWithVerb(after)) return noun + after;
  return (noun.length <= 4 && !EMPTY_VERBS.has(verb) ? verb : '') + noun;
}

/** Nothing but a verb before it: 投入|22亿元, 拆除|1万平方米|违建, 捐赠|100万元|设立基金会. */
function verbFirst(around: Surroundings, verb: string): string {
  const { after, reading, draft, before } = around;
  if (after.length >= 2) return verb + after;
  const subject = before.subject ?? '';
  // 污水管网|新建56公里
  if (subject.length >= 2 && !DOER.test(subject)) return subject.slice(-8) + (EMPTY_VERBS.has(verb) ? '' : verb);
  const rest = clauseAfter(reading, draft.end);
  return verb + (rest ? follow(around) : topicBefore(reading, draft.start).slice(-6));
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

const isVerb = (noun: string): boolean => OBJECT_VERBS.includes(noun);
const startsWithVerb = (phrase: string): boolean => OBJECT_VERBS.some((verb) => phrase.startsWith(verb));

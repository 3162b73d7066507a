/** The measure of a share: who makes it up (55岁以上橘农占|七成八 → 55岁以上橘农占比), or what is done with it (四成|用于治水 → 用于治水占比). */

import { clauseAfter } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd, keepStart } from '#core/text/word-across.ts';
import { nameGrantShare } from './name-grant-share.ts';
import { readDeed } from './read-deed.ts';
import type { Surroundings } from './surroundings.ts';
import { nounOf, topicBefore } from './topic.ts';

const LONGEST = 12;
const LINK = '(?:了|约|近|超过?|逾|达到?|高达|就|总|仅|只|到|至|为|有)*';
/** 高新技术产业增加值|占|规上工业比重. */
const PART = quick(
  new RegExp(
    `^(.*?)(?:只|仅|约|总|曾|就|便|已|也|都|还)*占(?:到|据|了)?([^，。、占]{0,12}?)(?:的)?(?:比重|比例|份额)?${LINK}$`,
  ),
);
/** 60岁以上的|老年人. */
const OF_AGE = quick(/^[\d一二三四五六七八九十]{1,4}周?岁(?:及?以[上下])?的?(?=..)/);
const OPENING = /^(?:但|而|不过|其中|并且?|且|目前|现在|现有|其|在|，|、)+/;
/** 从无人问津到|销量占全省六成. */
const FROM_THERE = /^从[^，。]{3,12}到(?=..)/;
/** What a share says of itself where nothing stands before it. */
const USE = quick(/^(?:的[^，。、]{1,6})?(?:用于|用来|用作|投向|作为|归|给(?!予))([^，。；\d]{2,8})/);
const BEING = quick(/^(?:都|均|全)?(?:是|为|来自|出自|源自|属于?)(?![从由在把被])([^，。；、\d]{2,8})/);
const HEADED = quick(
  /^的([^，。；、的在有\d]{2,4})((?:从事|选择|参加|参与|来自|拥有|实现|完成|加入|享受|住上|用上|外出|使用|采用)[^，。；、\d]{0,6})/,
);
/** 1.3万间门市部中，超过|60%|已开通线上直播 */
const DONE = quick(/^(?:已|都|均|全部)(?![有是为])/);
/** 把光伏收益的|15%|拿出来, 按实际投入的|30%|补助. */
const OF = quick(/(?:把|将|拿出|按照?|以)([^，。、]{2,10})的$/);

/** 增加值增长8.7%，高于全市|2.1个百分点. */
const LEAD = quick(
  /^(?:分别|均|也|，)*((?:高于|低于|高出|快于|好于|优于|超出|超)[^，。、\d]{1,7}|(?:比|较)[^，。、\d]{1,6}[高低快多少])(?:出|约|近)?$/,
);

function nameLead({ clause, told }: Surroundings): string {
  const lead = LEAD.exec(clause)?.[1];
  return lead && told
    ? keepEnd(told.measure.replace(/(?:同比|环比)?(?:增长|提高|上升|下降|增加)$/, ''), LONGEST - lead.length) + lead
    : '';
}

export function nameShare(around: Surroundings): string {
  const { draft, clause, reading } = around;
  if (draft.kind !== 'percent' && (draft.kind !== 'ratio' || draft.rule !== 'fraction')) return '';
  const rest = clauseAfter(reading, draft.end).replace(/[“”‘’]/g, '');
  return (
    nameGrantShare(around) ||
    nameCovered(around) ||
    nameLead(around) ||
    namePart(around) ||
    nameOwn(around, rest) ||
    nameOf(clause, rest)
  );
}

const COVERS = quick(/(覆盖|惠及)了?(?:全[省市县区镇村国])?(?:约|近|超过?)?$/);

/** 覆盖全省|80%以上|农村人口 */
function nameCovered({ after, clause }: Surroundings): string {
  const covers = after.length >= 2 ? COVERS.exec(clause)?.[1] : undefined;
  return covers ? covers + after : '';
}

/** Who makes up the share, and of what where that is short. */
function namePart({ clause, told, reading, draft }: Surroundings): string {
  const part = PART.exec(clause);
  if (!part || /占[地用比有位先]/.test(clause)) return '';
  const who = part[1]!.replace(FROM_THERE, '').replace(OPENING, '').replace(/的$/, '');
  const whole = part[2]!.replace(/^[该全](?=.{3})[省国镇县市区乡村]?|的$/g, '');
  const lent = lastNoun((told?.measure ?? topicBefore(reading, draft.start)).replace(/占.*$/, ''));
  const subject = /的$/.test(part[1]!) ? who + lent : who || lent;
  if (!whole) return `${keepEnd(subject, LONGEST - 2)}占比`;
  if (who && subject.length + whole.length > LONGEST - 3) {
    const brief = OF_AGE.cut(subject);
    return brief !== subject && brief.length + whole.length < LONGEST
      ? `${brief}占${whole}`
      : `${keepEnd(subject, LONGEST - 2)}占比`;
  }
  return `${keepStart(subject, Math.max(0, LONGEST - 1 - whole.length))}占${whole}`;
}

/** Nothing before it but a subject: what follows tells. 游客|七成以上|是老人, 九成五|的劳力从事花卉. */
function nameOwn({ clause, before, told }: Surroundings, rest: string): string {
  const subject = clause.replace(OPENING, '').replace(/(?:有|约|近|超过?|的)+$/, '');
  if (subject.length > 6 || (subject !== '' && subject !== before.noun)) return '';
  const use = USE.exec(rest)?.[1];
  if (use) return asShare(`${subject.slice(0, 2)}用于${use}`);
  const being = BEING.exec(rest)?.[1];
  if (being) return asShare(`${keepEnd(being, 6)}${subject}`);
  const deed = subject === '' && told?.kind === 'count' && DONE.test(rest) ? readDeed(rest, 8) : '';
  if (deed) return asShare(deed + keepEnd(nounOf(told!.measure), Math.max(4, LONGEST - 2 - deed.length)));
  const headed = HEADED.exec(rest);
  if (headed && !clause.endsWith('的')) return asShare(`${headed[2]}${headed[1]}`);
  return subject === '' && /^[以由被靠从在]/.test(rest) ? `${keepStart(rest, 8)}占比` : '';
}

const asShare = (name: string): string => `${keepStart(name, LONGEST - 2)}占比`;

function nameOf(clause: string, rest: string): string {
  const of = OF.exec(clause)?.[1];
  if (!of) return '';
  const deed = /^(?:予以|给予|进行|的)?(补助|补贴|奖励|奖补|分红|返还|贴息|拨付)/.exec(rest)?.[1];
  return deed ? keepEnd(of.replace(/^[^，。]*?(?:按照?)/, ''), 8) + deed : `${keepEnd(of, 8)}占比`;
}

const lastNoun = (measure: string): string => nounOf(measure).replace(/^.*?岁?以[上下]的?(?=..)/, '');

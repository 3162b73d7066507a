/** What a quantity counts, in the text's words: 腾退974家企业 → 腾退企业, 职工人均薪酬10.11万元 → 职工人均薪酬. */
import type { Draft } from '#core/figure/draft.ts';
import { clauseAfter, clauseBefore, type Reading } from '#core/figure/reading.ts';
import { DEED_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { findNounAfter } from './noun-after.ts';
import { findNounBefore } from './noun-before.ts';

export interface Measured {
  measure: string;
  /** The counted noun directly beside the quantity, part of a count's surface. */
  adjacent: { side: 'before' | 'after'; noun: string } | null;
}

const LONGEST = 12;
const CHANGE =
  /^(?:(?:比|较)(?:去年|上年|上月|往年|年初|此前|原来)(?:同期)?)?(?:同比|环比|增长|增加|提升|提高|上升|下降|减少|降低|增幅|降幅|约|近|超|了|均|实际|净|平均|逆势|分别|上涨|增)+$/;
const PER = /(?:每|平均每?)(?:亩|人|户|年|月|天|日|吨|斤|公斤|平方米|名|位|个|家|人每月|次|村|公顷|小时|周)(?:地)?$/;

export function findMeasure(draft: Draft, reading: Reading, previous: string): Measured {
  const clause = placeless(clauseBefore(reading, draft.start), draft, reading);
  const before = findNounBefore(clause);
  const after = findNounAfter(reading.text, draft.end);
  if (CHANGE.test(clause) && previous && !after)
    return { measure: clip(core(previous) + clause.replace(/[约近超了]+$/, '')), adjacent: null };
  if (draft.kind === 'duration') return { measure: ofDuration(before, clause, reading, draft), adjacent: null };
  return draft.counts
    ? ofCount(draft, reading, before, after, previous)
    : ofAmount(draft, reading, before, after, clause);
}

/** A count's noun stands behind it (974家企业), else before it (企业6020家次). */
function ofCount(
  draft: Draft,
  reading: Reading,
  before: ReturnType<typeof findNounBefore>,
  after: string,
  previous: string,
): Measured {
  if (after.length >= 2) {
    const measure = after.length <= 5 ? verbBeside(reading, draft) + after : after;
    return { measure: clip(measure), adjacent: { side: 'after', noun: after } };
  }
  const noun = before.noun;
  if (noun.length < 2 || DEED_VERBS.includes(noun)) {
    const borrowed = core(previous);
    return { measure: clip((before.verb || noun) + borrowed), adjacent: null };
  }
  return { measure: clip((noun.length <= 6 ? before.verb : '') + noun), adjacent: { side: 'before', noun } };
}

/** An amount is told by its subject (销售额达2.68亿元), else by what follows (1200元津贴奖励). */
function ofAmount(
  draft: Draft,
  reading: Reading,
  before: ReturnType<typeof findNounBefore>,
  after: string,
  clause: string,
): Measured {
  const per = PER.exec(clause)?.[0] ?? '';
  const noun = before.noun;
  const adjacent = reading.text[draft.end];
  if (per && after.length >= 2) return { measure: clip(noun + after), adjacent: null };
  const strong = noun.length >= 3 || (noun.length === 2 && before.verb !== '');
  if (draft.kind === 'area' && after.length >= 2 && adjacent !== '的' && !/面积|占地|土地|用地|规模|共|计$/.test(noun))
    return { measure: clip(after), adjacent: null };
  if (after.length >= 2 && (!strong || DEED_VERBS.includes(noun)))
    return {
      measure: clip(
        DEED_VERBS.includes(noun) || noun.length < 2 ? (after.length <= 4 ? noun + after : after) : noun + after,
      ),
      adjacent: null,
    };
  if (strong) return { measure: clip((noun.length <= 4 ? before.verb : '') + noun), adjacent: null };
  const follow = clauseAfter(reading, draft.end).replace(/^的/, '').slice(0, 6);
  return {
    measure: clip(noun.length + before.verb.length <= 2 ? before.verb + noun + follow : before.verb + noun),
    adjacent: null,
  };
}

/** A duration is told by what took it: 连续5年|帮扶困难学生就学, 首轮合作期|十年. */
function ofDuration(before: ReturnType<typeof findNounBefore>, clause: string, reading: Reading, draft: Draft): string {
  const follow = clauseAfter(reading, draft.end)
    .replace(/^(?:时间)?的?/, '')
    .replace(/[“”‘’]/g, '');
  const noun = before.noun.replace(/(?:连续|历时|为期|用时|耗时)$/, '');
  if (/连续$/.test(clause) || noun.length < 2) return clip(follow.replace(/\d.*$/, '') || before.verb + before.noun);
  return clip(noun);
}

/** The verb directly before the number, so that a short noun says what was done: 腾退|974家企业. */
function verbBeside(reading: Reading, draft: Draft): string {
  const before = clauseBefore(reading, draft.start).replace(/(?:了|出|着|起|至|到|为)$/, '');
  const verb = DEED_VERBS.find((word) => before.endsWith(word));
  return verb && verb !== '拥有' && verb !== '共有' && verb !== '现有' ? verb : '';
}

/** Without the place that leads the clause: 海宁市|投入财政资金. */
function placeless(clause: string, draft: Draft, { mentions }: Reading): string {
  const clauseStart = draft.start - clause.length;
  let from = clauseStart;
  for (const { start, end } of mentions) if (start >= clauseStart && end <= draft.start - 1) from = Math.max(from, end);
  return clause.slice(from - clauseStart);
}

/** The noun of an earlier measure, without its verb. */
function core(measure: string): string {
  const verb = DEED_VERBS.find((word) => measure.startsWith(word) && measure.length - word.length >= 2);
  return verb ? measure.slice(verb.length) : measure;
}

const clip = (measure: string): string => measure.slice(0, LONGEST);

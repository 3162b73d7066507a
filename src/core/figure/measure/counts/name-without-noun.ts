/** Counts without a noun beside them: it is the subject of the deed (5G基站|建成1260个), or was told before (已解决115个). */

import { type Measured, type MeasureRule, nounBefore } from '#core/figure/measure/measure-rule.ts';
import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import { readDeed } from '#core/figure/measure/read-deed.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { nounOf, subjectBefore, topicBefore, withDeed } from '#core/figure/measure/topic.ts';
import { DOER, EMPTY_VERBS, SCOPE, SETTLEMENT } from '#core/figure/tables/cues-deeds.ts';
import { VAGUE_COUNT } from '#core/figure/tables/cues-heads.ts';
import { endsWithPeople } from '#core/figure/tables/cues-people.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';

/** 全村|1600多人 stays one span. */
const scopeBeside = (around: Surroundings): Measured['adjacent'] =>
  SCOPE.test(around.before.noun) ? nounBefore(around) : null;

const wordOf = ({ before: { noun, verb } }: Surroundings): string =>
  SCOPE.test(noun) || SETTLEMENT.test(noun) ? verb : verb && !EMPTY_VERBS.has(verb) ? verb : noun || verb;
/** The noun told before in the same unit. */
const alikeOf = ({ told, draft }: Surroundings): string => (told?.unit === draft.unit ? nounOf(told.measure) : '');
/** 5G基站 of 5G基站|建成; not 公司 of 公司|投入. */
function subjectOf({ before, draft }: Surroundings): string {
  const subject = keepEnd(before.subject ?? '', 8);
  const isCounted = draft.unit === '家' && GROWING.test(before.verb);
  return subject.length >= 2 && (isCounted || !DOER.test(subject)) ? subject : '';
}
/** 农产品加工企业|新增18家 are those that came. */
const GROWING = quick(/^(?:新增|净增|增加|减少)$/);
/** 户 and 人 are a noun of their own. */
const isHead = ({ draft }: Surroundings): boolean => draft.kind === 'people' || draft.unit === '户';
const deedOf = ({ rest }: Surroundings): string => readDeed(rest, 11);

/** 收集问题132个，总数|250个 */
export const VAGUE_HEAD: MeasureRule = {
  name: 'vague head',
  read: (around) =>
    VAGUE_COUNT.test(around.before.noun)
      ? (alikeOf(around) || topicBefore(around.reading, around.draft.start)) + around.before.noun
      : '',
  beside: scopeBeside,
};

const ONLY = quick(/^[只仅才就](?:剩下?|有)?([\u3400-\u9fff]{1,2}?)了?$/);

/** 9盏路灯只亮了|2盏| → 亮路灯 */
export const ONLY_OF_TOLD: MeasureRule = {
  name: 'what of those told before',
  read: (around) => {
    const deed = ONLY.exec(around.clause)?.[1];
    const alike = deed ? alikeOf(around) : '';
    return alike ? deed + alike : '';
  },
};

const HOLDS = quick(/(?:[可能](?:以|够)?(?:同时)?(?:坐|容纳|接待)|坐得)(?:下|得下)?$/);

/** 可容纳|1500人|用餐的大食堂 */
const USERS = quick(/^[^，。的\d]{0,6}的([^，。的\d]{2,8})$/);

/** 食堂能坐|60人 */
export const CAPACITY: MeasureRule = {
  name: 'how many it holds',
  read: ({ draft, clause, rest, after }) => {
    if (draft.kind !== 'people' || !HOLDS.test(clause)) return '';
    const behind = USERS.exec(rest)?.[1];
    if (behind) return `${behind}可容纳人数`;
    const place = keepEnd(findNounBefore(HOLDS.cut(clause)).noun, 6);
    return `${place.length > 1 ? place : ''}可容纳${after || '人数'}`;
  },
};

const SOLD = quick(/卖(?:出去?|掉|到|了)*$/);

/** 印成月饼盒，中秋前卖掉|6800套| → 月饼盒销量 */
export const SOLD_OF_TOLD: MeasureRule = {
  name: 'sold of what was told',
  read: (around) => {
    if (!SOLD.test(around.clause) || around.before.subject) return '';
    const what = alikeOf(around) || topicBefore(around.reading, around.draft.start);
    return what && `${what}销量`;
  },
};

const JOINED = quick(/^[、和及与]?(?:共|合计)?$/);

/** 困难家庭120户、|430人: of the same families. */
export const HEADS_OF_TOLD: MeasureRule = {
  name: 'households and heads',
  read: (around) => {
    const { told, draft, reading } = around;
    if (!told || !isHead(around) || (told.unit !== '户' && told.unit !== '人' && told.unit !== '人次')) return '';
    if (!JOINED.test(reading.text.slice(told.end, draft.start)) || deedOf(around)) return '';
    // 农户|320户、1120人| → 农户人口
    return draft.unit === '人' ? told.measure.replace(/户数$/, '人口').replace(/户$/, '户人口') : told.measure;
  },
  beside: scopeBeside,
};

/** 低收入农户|脱贫23户 */
export const HOUSEHOLDS: MeasureRule = {
  name: 'households by what befell them',
  read: (around) => {
    const word = around.draft.unit === '户' ? wordOf(around) : '';
    const whose = word ? alikeOf(around) || subjectOf(around) : '';
    return whose ? word + whose : '';
  },
  beside: scopeBeside,
};

const LISTED = quick(/^[^，。]{0,6}、$/);

/** 3人死亡、|47人|受伤 → 受伤人数 */
export const HEADS_LISTED: MeasureRule = {
  name: 'next of a list of heads',
  read: (around) => {
    const { told, draft, clause } = around;
    const deed = told?.unit === draft.unit && draft.kind === 'people' && LISTED.test(clause) ? deedOf(around) : '';
    return deed ? `${deed}人数` : '';
  },
};

/** 带动|200多人|就业 → 带动就业; 新居民|参与300人 */
export const HEADS_BY_DEED: MeasureRule = {
  name: 'heads by their deed',
  read: (around) => {
    if (!isHead(around)) return '';
    const word = wordOf(around);
    const deed = deedOf(around);
    if (!word && !deed) return '';
    const subject = keepEnd(around.before.subject ?? '', 8);
    if (endsWithPeople(subject)) return subject + word;
    const { unit } = around.draft;
    if (!deed) return word + unit;
    // 拿到初级以上农技师证书 says enough
    return word + deed + (unit === '户' ? unit : word || deed.length > 6 ? '' : '人数');
  },
  beside: scopeBeside,
};

/** 全村|1600多人 → 全村人口 */
export const HEADS_OF_PLACE: MeasureRule = {
  name: 'population',
  read: (around) => {
    const { noun } = around.before;
    const scope = SCOPE.test(noun) || SETTLEMENT.test(noun) ? noun : '';
    const households = around.clause === '' ? around.told?.measure : undefined;
    // 全村875户，|2233人
    if (households?.endsWith('户数') && around.draft.kind === 'people') return households.replace(/户数$/, '人口');
    const { unit } = around.draft;
    if (!isHead(around) || alikeOf(around) || (unit !== '户' && !scope)) return '';
    // 像她这样的编织户，村里有|112户
    const topic = scope.endsWith('里') ? topicBefore(around.reading, around.draft.start) : '';
    if (topic.endsWith(unit) || endsWithPeople(topic)) return topic;
    return scope + (unit === '户' ? '户数' : '人口');
  },
  beside: scopeBeside,
};

/** 5G基站|建成1260个 */
export const SUBJECT: MeasureRule = {
  name: 'verb and its subject',
  read: (around) => {
    const subject = subjectOf(around);
    return subject ? wordOf(around) + subject : '';
  },
  beside: scopeBeside,
};

/** 共有企业312家，其中|27家|上市 */
export const DEED_OF_TOLD: MeasureRule = {
  name: 'deed of those told before',
  read: (around) => {
    const alike = alikeOf(around);
    const deed = alike ? deedOf(around) : '';
    return deed ? deed + alike : '';
  },
  beside: scopeBeside,
};

/** 收集企业问题132个，已解决|115个 → 解决企业问题 */
export const TOPIC: MeasureRule = {
  name: 'verb and what was told before',
  read: (around) => {
    const { told, draft, reading } = around;
    const topic = told?.unit === draft.unit ? alikeOf(around) : topicBefore(reading, draft.start);
    const word = wordOf(around);
    return (
      withDeed(word, topic) ||
      told?.measure ||
      deedOf(around) ||
      subjectBefore(reading, draft.start) ||
      (draft.kind === 'people' ? '人数' : '')
    );
  },
  beside: scopeBeside,
};

/** Counts named by the noun behind the number, with what was done to it (腾退|企业), or what it did (落户|企业), where it is short. */

import { type MeasureRule, nounBehind } from '#core/figure/measure/measure-rule.ts';
import { readDeed } from '#core/figure/measure/read-deed.ts';
import { nounOf } from '#core/figure/measure/topic.ts';
import { clauseBefore } from '#core/figure/reading.ts';
import { PIVOT_VERBS } from '#core/figure/tables/cues-deeds.ts';
import { endsWithPeople } from '#core/figure/tables/cues-people.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { verbBeside } from './verb-beside.ts';
import { verbOfList } from './verb-of-list.ts';

const LONGEST_DEED = 8;
const STATE = quick(/^(?:在[建售册营用]|待[建批开])$/);

/** 另有8家|在建: in which state the rest of them is. */
export const REST_OF_TOLD: MeasureRule = {
  name: 'state of the rest',
  read: ({ told, draft, after }) =>
    told !== null && told.unit === draft.unit && STATE.test(after) ? after + keepEnd(nounOf(told.measure), 8) : '',
  beside: nounBehind,
};

/** 16个|未来乡村先行试点: it says enough. */
export const LONG_NOUN: MeasureRule = {
  name: 'long noun behind',
  read: ({ after }) => (after.length > 6 ? after : ''),
  beside: nounBehind,
};

/** 腾退|974家|企业; 帮助|93家|企业|获得授信 is told by what they got. */
export const DONE_TO_IT: MeasureRule = {
  name: 'verb and noun behind',
  read: (around) => {
    const verb = verbBeside(around);
    return verb && !PIVOT_VERBS.has(verb) ? verb + around.after : '';
  },
  beside: nounBehind,
};

const RECIPIENT = quick(
  /(?:^|[^认成作因称])(?:为|向|对|给|把|将|与|由|到|从|在)(?:[^，。、]{0,6}|在[^，。、]{2,14}的)(?:[、和][^，。]{0,12})?$/,
);
/** 对|212家企业|开展亩均评价, 与|86户农户|签订协议: those it is done to take part. */
const TREATED = quick(/(?:对|与|给|和|同|为)[^，。、]{0,6}$/);
const TREATMENT = quick(/^(?:开展|进行|实施|实行|签[订下了]?)/);
/** 与横港村、五丰村等|7个|村|共同出资, 由|6个|村|抱团出资. */
const ACTING = quick(/[等由]$/);
const OF = quick(/^的/);
const QUOTES = quick(/[“”‘’]/g);

/** 105个|事项|实现“手机申报、快递送达”. */
const SAID_TO_BE = quick(/^(?:已|均|都|全部)*(?:实现|做到)“[^”]*、/);

/** 9个|村|都组建了“戏迷角” → 组建戏迷角村; not to whom something is done (为86名老人|提供午餐). */
export const DOES: MeasureRule = {
  name: 'noun behind and its deed',
  read: (around) => {
    const { after, draft, reading } = around;
    if (after.length > 6) return '';
    const before = clauseBefore(reading, draft.start);
    if (SAID_TO_BE.test(around.rest.slice(after.length))) return '';
    const rest = QUOTES.cut(OF.cut(around.rest));
    const acts = after.length === 1 && ACTING.test(before);
    if (!acts && RECIPIENT.test(before) && !(TREATED.test(before) && TREATMENT.test(rest.slice(after.length))))
      return '';
    const deed = rest.startsWith(after) ? readDeed(rest.slice(after.length), LONGEST_DEED) : '';
    if (!deed) return '';
    // 3个|镇|获评示范镇
    if (deed.endsWith(after)) return deed;
    // 带动|60多户|村民增收, but 引导|36家|商铺签订文明经营公约 says enough
    return (deed.length <= 2 ? verbBeside(around) : '') + deed + after;
  },
  beside: nounBehind,
};

const SERVING = quick(/^(?:[^，。、]{0,3}?)(?:担任|当起|当上|出任|受聘为)了?([^，。、\d的]{2,10})/);

/** 聘请|14名|青年人才|担任乡村振兴顾问 → 乡村振兴顾问 */
export const SERVES_AS: MeasureRule = {
  name: 'what they serve as',
  read: ({ draft, after, rest }) => {
    if (draft.kind !== 'people' || !rest.startsWith(after)) return '';
    const post = SERVING.exec(rest.slice(after.length))?.[1];
    return post && (POST.test(post) || endsWithPeople(post)) ? post : '';
  },
  beside: nounBehind,
};

const POST = quick(/(?:[员长师人手官]|顾问|代表|专家|导师|大使)$/);

const ALL_OF = quick(/(?:全[省市县区镇乡]|周边|沿线|邻近|附近)$/);

/** 全镇|18个|村 */
export const WHOLE: MeasureRule = {
  name: 'all of a place',
  read: (around) => {
    const { after, clause } = around;
    const whole = after.length === 1 && !verbBeside(around) ? ALL_OF.exec(clause)?.[0] : undefined;
    return whole ? whole + after : '';
  },
  beside: nounBehind,
};

const DONE_TO = quick(
  /(?:^|[，、])(?:[^，。、]{0,4}?)(覆盖|惠及|带动|辐射|涵盖|服务|走访|联合|串联|整合|改造|盘活)(?!率|面)[^，。]{2,24}(?:的|等|[镇乡县市区省村])$/,
);

/** 覆盖东山、西山两镇的|32个|村庄: what is done to the counted, with other words between. */
export const DONE_BEFORE: MeasureRule = {
  name: 'noun behind and a verb before',
  read: (around) => {
    const { after, clause } = around;
    const verb =
      verbBeside(around) ||
      (after.length <= 4 ? (DONE_TO.exec(clause)?.[1] ?? (clause.endsWith('等') ? verbOfList(clause) : '')) : '');
    return verb ? verb + after : '';
  },
  beside: nounBehind,
};

/** 974家|企业 */
export const NOUN_BEHIND: MeasureRule = {
  name: 'noun behind',
  read: ({ after }) => after,
  beside: nounBehind,
};

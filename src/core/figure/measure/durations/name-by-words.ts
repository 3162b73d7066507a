/** Times that a few words beside them name. */

import { isFreeTime } from '#core/figure/is-free-time.ts';
import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { topicBefore } from '#core/figure/measure/topic.ts';
import { clauseBefore } from '#core/figure/reading.ts';
import { NOUN_LIKE_DEEDS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd, keepStart } from '#core/text/word-across.ts';
import { behindOf, isTimeNoun, isTopic, nextClause, subjectOf } from './duration-parts.ts';
import { stripCounts } from './strip-counts.ts';

const RENT = quick(/^的?(?:免[^，。]{0,2})?[^，。]{0,2}租/);

const HALVED = quick(/租[^，。]{0,4}减半/);

/** |三个月|免租, 头|两年|租金减半 */
export const FREE_TIME: MeasureRule = {
  name: 'free of charge',
  read: ({ draft, reading, rest }) =>
    !isFreeTime(reading.text, draft.start, draft.end)
      ? ''
      : HALVED.test(rest)
        ? '租金减半期'
        : RENT.test(rest)
          ? '免租期'
          : '免费期',
};

const NOW = quick(/^(?:如今|现在|目前|现|今年|眼下|改造后|通车后|改革后|而今)(?:只要|只需|仅需|需要?|约|不到)*$/);

/** 以前要三天，如今|20分钟: how long the same takes today. */
export const NOW_TAKES: MeasureRule = {
  name: 'now, as told before',
  read: ({ told, clause }) => (told && NOW.test(clause) ? told.measure : ''),
};

const TOOK = quick(
  /^(?:以前|从前|过去|原先|原来|早先|往年|往常)(?:都|也|就|少说|至少|往往|常常|一般|平均|光)*(?:要|得|需要?)?(?:花|走|跑|等|用|忙)?$/,
);

/** 打一次药，从前要|4天: how long it took before. */
export const TOOK_BEFORE: MeasureRule = {
  name: 'took before',
  read: ({ clause, reading, draft }) => {
    const topic = TOOK.test(clause) ? topicBefore(reading, draft.start) : '';
    return topic ? `${topic}用时` : '';
  },
};

const IN_ALL = quick(/^(?:前后|总共|一共|来回|整个过程)(?:也|才|只|仅)?(?:用了?|花了?|要|需)?(?:不到)?$/);
const ASPECT = quick(/[了着过]/g);
/** ”她笑着说 did not take the time. */
const SAID = quick(/[“”]|说$/);

/** 她把房子过到孙女名下，前后|22分钟: how long took what was told. */
export const ALL_IN_ALL: MeasureRule = {
  name: 'all in all',
  read: ({ clause, reading, draft }) => {
    if (!IN_ALL.test(clause)) return '';
    const at = draft.start - clause.length - 1;
    const clauseAbove = clauseBefore(reading, at);
    const deed = SAID.test(clauseAbove) ? '' : keepEnd(ASPECT.cut(clauseAbove), 8);
    return `${topicBefore(reading, draft.start) || deed}用时`;
  },
};

const REPLIES = quick(
  /^(?:内|就|要|须|必须|会|可|能)*(?:给(?:出|个)?[^，。；]{0,6}(?:回话|说法|答复|回音|意见|建议)|答复|回话|回音)/,
);

/** 要协调的|3个工作日内|给说法 */
export const REPLY_LIMIT: MeasureRule = {
  name: 'reply within',
  read: ({ draft, rest }) => (draft.approx === 'under' && REPLIES.test(rest) ? '答复时限' : ''),
};

const OF_TIME = quick(/^(?:时间)?的/);

/** 为期|10天|的培训班 */
export const TIME_OF: MeasureRule = {
  name: 'what lasts, behind',
  read: ({ rest, after }) => (after.length >= 2 && OF_TIME.test(rest) ? after : ''),
};

const IN_LIST = quick(/^..(?:、[\d一二两三四五六七八九十半]|的)/);
const LISTING = quick(/^做到|、$/);

/** 做到1分钟签收、|2分钟|指派 */
export const LISTED_STEP: MeasureRule = {
  name: 'step of a list',
  read: ({ rest, reading, draft }) =>
    IN_LIST.test(rest) && LISTING.test(clauseBefore(reading, draft.start)) ? rest.slice(0, 2) : '',
};

const DONE_IN = quick(/^(?:时间)?(?:就能|就可以?|就|便能|便|即可|即|可|能)(?=[^是要有])/);
const DONE = quick(/[完成好到拢毕达妥]|办结|发放|放款|答复|回复|响应|受理|审批|到账|下线|解决|赔付|拨付/);

/** 就把|增容办妥. */
const HANDLED = quick(/^[把将](?!来)/);

const OWNED = quick(/^(.{2}[到给]?).{3,}的(.{2,4}?)[上里中内]?$/);

/** 赶到商户赵女士的店铺 → 赶到店铺 */
function briefly(deed: string): string {
  const owned = deed.length > 8 ? OWNED.exec(deed) : null;
  return owned ? owned[1]! + owned[2]! : deed;
}

/** |10分钟|就打完了30亩药 → 打完药用时; 就没了 says nothing. */
export const DONE_WITHIN: MeasureRule = {
  name: 'done within',
  read: (around) => {
    const { rest } = around;
    const lead = DONE_IN.exec(rest)?.[0];
    if (lead === undefined) return '';
    const deed = stripCounts(HANDLED.cut(rest.slice(lead.length))).replace(/[了得过]/g, '');
    return deed.length >= 2 && DONE.test(deed.slice(0, 5)) && !isTimeNoun(subjectOf(around))
      ? `${keepStart(briefly(deed), 8)}用时`
      : '';
  },
};

const RATE = quick(/^([^，。、的\d]{2,6})率/);

/** |48小时内|办结率达96.8% → 办结时限 */
export const RATE_WITHIN: MeasureRule = {
  name: 'rate within',
  read: ({ draft, rest }) => {
    const deed = draft.approx === 'under' ? RATE.exec(rest)?.[1] : undefined;
    return deed ? `${deed}时限` : '';
  },
};

const RUNNING = quick(/(?:合作|上线|开业|开张|运营|营业|启用|投用|成立|开通|开办|投产)$/);

/** 上线|3个月: since when something runs. */
export const RUNS_SINCE: MeasureRule = {
  name: 'runs since',
  read: ({ before: { noun, verb } }) => RUNNING.exec(noun || verb)?.[0] ?? '',
};

const SPENT = quick(/(?:花(?:了|费了?)?|最快)$/);

/** 前后花了|不到两天, 我们花|8个月|拓成, 最快|两小时|送到. */
export const SPENT_ON: MeasureRule = {
  name: 'spent on',
  read: (around) => {
    const { clause, reading, draft } = around;
    const spent = SPENT.test(clause) ? behindOf(around) || topicBefore(reading, draft.start) : '';
    return spent ? `${keepStart(spent, 8)}用时` : '';
  },
};

const DAILY = quick(/[一每](天|日|晚|周)[^，。\d]{0,4}?([做干忙练]|工作|上班|营业|站|唱)(?:上|个)?$/);

/** 一天做|六七个小时 → 每天做时间 */
export const DAILY_WORK: MeasureRule = {
  name: 'work of a day',
  read: ({ clause }) => {
    const [, day, deed = ''] = DAILY.exec(clause) ?? [];
    return day ? `每${day}${/^[做干忙]$/.test(deed) ? '做工' : deed}时间` : '';
  },
};

const EVERY_SO = quick(/每隔?$/);
const COMES = quick(/^就?(?:会|能|可以?)?有?(?:一[\u3400-\u9fff](?=..))?([^，。；、的\d]{2,10})/);

/** 每隔|11秒|就有一台浴霸下线 → 浴霸下线 */
export const COMES_EVERY: MeasureRule = {
  name: 'what comes every so often',
  read: ({ clause, rest }) => (EVERY_SO.test(clause) ? (COMES.exec(rest)?.[1] ?? '') : ''),
};

const RIDE = quick(/(?:开车|坐车|车程|(?:只?要|得)?坐[上了]?|开)$/);
const DRIVEN = quick(/(?:(?<![错离展召公分拉打])开|车程|开车|坐车)(?:约|近)?$/);
const SEATED = quick(/坐[上了]?$/);
const VEHICLE = quick(/^的?(?:公交|地铁|高铁|火车|[大班汽轮]?[车船])/);

/** 到县城开车|40分钟, 最远的要坐|一个小时|的公交车 */
export const DRIVE: MeasureRule = {
  name: 'drive',
  read: (around) =>
    DRIVEN.test(around.clause) || (SEATED.test(around.clause) && VEHICLE.test(around.rest))
      ? `${keepEnd(RIDE.cut(subjectOf(around)), 8)}车程`
      : '',
};

const BY_STANDARD = quick(/^(?:按照?|根据|依照?|依据)$/);

/** 按|1天、3天|的标准，限时办理 */
export const BY_RULE: MeasureRule = {
  name: 'by a standard',
  read: (around) => {
    const subject = subjectOf(around);
    return BY_STANDARD.test(subject) ? nextClause(around) || subject : '';
  },
};

const STEADY = quick(/^(?:保持|稳定|稳居|位居|位列|蝉联|居|实现|增长|递增|盈利|获评|入选|荣获|上升|下降|提升|翻)/);

/** 水质连续|5个季度|居全市前列 */
const RANK = quick(/^[稳位]?居[^，。]{0,4}(?:前列|首位|前茅|榜首|第[一二三])/);

/** 研发占比连续|8年|保持在4%以上 */
export const KEPT_STEADY: MeasureRule = {
  name: 'kept steady',
  read: (around) => {
    if (!around.clause.endsWith('连续')) return '';
    const subject = subjectOf(around);
    const behind = behindOf(around);
    if (!isTopic(subject) || subject.length < 4 || !STEADY.test(behind)) return '';
    const { verb } = around.before;
    return (
      keepEnd((NOUN_LIKE_DEEDS.has(verb) ? verb : '') + subject, 10) + (RANK.exec(behind)?.[0] ?? behind.slice(0, 2))
    );
  },
};

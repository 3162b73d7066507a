/** Leaves out times that only place a story: 三年来, 十年前, 近两年, 24小时, 工作10年以上; keeps 连续5年, 整整一个月, 上线半年多, 历时2个月, 3天内, 首轮合作期十年. */

import type { Draft, Drop } from '#core/figure/draft.ts';
import { isFreeTime } from '#core/figure/is-free-time.ts';
import { type ArticleReading, clauseAfter, clauseBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';

const PLACES_BEHIND = quick(
  /^(?:时间)?(?:多)?(?:[来前后间里中]|以来|之前|之后|之间|以后|以前|过去|一[^年个]|为限|总[收产销接]|如一|磨一剑|规划|老)/,
);
const PLACES_BEFORE = quick(
  /(?:过去|未来|今后|最近|近|(?<!提)前|(?<!推)后|接下来|每|第|下一个|上一个|头|这|那|几|已有|已经|已|有着|近几|迄今|距今|至今|的第)(?:了|的|这|近)?$/,
);
const SERVICE = quick(
  /(?:工作(?!日|量|时间|总|站|室)|从事|从业|从医|从教|从警|执教|任职|党龄|工龄|教龄|入党|参军|服役|驾龄|经验|结婚|生活|居住|在岗|扎根|陪伴|坚守|干了|当了|做了|住了|待了|养了|种了|使用)[^，。]{0,6}$/,
);
const EFFORT_BEFORE = quick(
  /期(?:限)?(?:为|达|约|长达)?$|[坐走等跑排转绕忙熬煮烤晒泡守吃搅](?:上|了)?$|(?<![主重紧必])要$|前后$|路上(?:就是|要)$|(?:连续|历时|为期|历经|耗时|用时|长达|合作期|有效期|期限|限期|工期|周期|质保期|保质期|经营期|任期|租期|年限|贷款期|免租|免息|缩短|压缩|缩减|延长|整整|短短|足足|最快|最慢|最短|最长|最迟|车程|路程|航程|花|开车?|(?<![过有为])了|提前|提速|仅用|只用|花了|用了|只花|只需|仅需|需要|需|(?<!使)用|通过|经过|坚持|持续|平均|时长|时间|不超过|控制在|累计|每周|每年|每月|每天|每日|每人|合计|共计|从|由|达|至|到|为|减少|减至|压减|节省|节约|推迟)(?:了|近|约|超|超过|不少于|至|到|为|在|达|的|由|从)*$/,
);
const EFFORT_BEHIND = quick(
  /^(?:时间|的时间|[能可才就便]{0,2}(?:收回|回本)|[就便即](?!是)|翻|的[^，。前后]{2,}|[以之]?内|[^，。]{0,4}(?:完成|办结|建成|办理|到账|办好|审批|签收|回话|回复|答复|出结果|指派|到达|响应|反馈|送达|送到|送上|腾退|拆除|解决|交付|竣工|完工))/,
);

/** 从过去的|二十多天|缩短到三天. */
const SHORTENED = quick(/^(?:缩短|压缩|缩减|压减|减少|减|降|缩|压|延长)(?:到|至|为)/);
/** Since when something runs: 合作已有10年, 上线半年多. */
const RUNNING = quick(
  /(?:合作|上线|开业|开张|运营|运行|营业|启用|投用|成立|推行|实施|开办|试点|开通|挂牌|投产|结对|帮扶|整治|建成)(?:至今|已经|已|了|有|近|约|超|不到)*$/,
);

/** 闷坐|半天|, 谈了|半天|兰花: a while. */
const A_WHILE = quick(/[坐站看想找谈说听等笑愣问聊挑翻讲吵转](?:了|上)?$/);

const LASTING = quick(/(?:连续|历时|为期)$/);
const SHORT_PLACES = quick(/(?:过去|未来|最近|近|(?<!提)前|(?<![推前])后|每|这|那)$/);

export const dropLooseDuration: Drop = (draft, reading) => draft.kind === 'duration' && !isEffort(draft, reading);

/** How soon something follows: 报警|8分钟|后民警到场, not 5分钟后的车. */
const isAnswered = ({ script, unit, end }: Draft, text: string): boolean =>
  script === 'arabic' && (unit === '分钟' || unit === '秒') && /^(?:之后|后)(?!的)/.test(text.slice(end, end + 3));

/** 要在|45分钟|里跑完31户. */
const isAllowed = ({ unit }: Draft, before: string, after: string): boolean =>
  (unit === '分钟' || unit === '小时') && before.endsWith('在') && /^里(?![面程])/.test(after);

/** 片子上传后|半小时内|出报告, not 最后两小时内. */
const isDeadline = ({ approx }: Draft, before: string): boolean =>
  approx === 'under' && /[^此之今以最]后$/.test(before);

function isEffort(draft: Draft, reading: ArticleReading): boolean {
  const { text } = reading;
  const before = clauseBefore(reading, draft.start);
  const after = clauseAfter(reading, draft.end);
  if (text.slice(draft.start, draft.end) === '半天' && A_WHILE.test(before)) return false;
  if (LASTING.test(before) || isFreeTime(text, draft.start, draft.end)) return true;
  if (isAnswered(draft, text) || isAllowed(draft, before, after)) return true;
  const long = draft.unit === '年' || draft.unit === '月' || draft.unit === '周' || draft.unit === '季度';
  if (PLACES_BEHIND.test(after) || (long && SERVICE.test(before))) return false;
  if (SHORTENED.test(after) || RUNNING.test(before) || text.slice(draft.number.end, draft.end).includes('整'))
    return true;
  // 每12秒下线一台 is a rate, 每3天 a rhythm
  if (before.endsWith('每') && /^(?:秒|分钟)$/.test(draft.unit)) return true;
  if (draft.unit === '小时' && draft.value === 24 && draft.approx !== 'under') return false;
  if (long && PLACES_BEFORE.test(before) && !/在近$|在$/.test(before)) return false;
  if (!long && SHORT_PLACES.test(before) && !isDeadline(draft, before)) return false;
  if (EFFORT_BEFORE.test(before) || EFFORT_BEHIND.test(after)) return true;
  if (draft.approx === 'under') return true;
  const isSpan = draft.max !== null && (draft.unit === '小时' || draft.unit === '分钟');
  const exact = draft.script === 'arabic' || isSpan || /[到至]/.test(text.slice(draft.number.start, draft.number.end));
  return !long && exact && text[draft.end] !== '前';
}

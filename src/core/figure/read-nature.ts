/** What a quantity is over time: change (同比增长24.94%), total (累计), target (力争), rate (率, 占), price (per unit: 每亩, 人均, 每月), else a level. */

import type { FoundFigure, Nature } from '#core/model.ts';
import { quick } from '#core/text/quick-pattern.ts';
import type { Draft } from './draft.ts';
import { type ArticleReading, clauseAfter, clauseBefore, sentenceBefore } from './reading.ts';

const CHANGED = quick(
  /(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低|缩短|压缩|缩减|增幅|降幅|涨幅|跌幅|同比|环比|增收|减支|多了|少了|提速|上调|下调|涨|跌|调高|调低|节省|翻)(?:了|约|近|超|超过|逾|达|不少于|实际|均|分别|超出)*$/,
);
const CHANGED_BEHIND = quick(
  /^(?:[、和][\d.]+%)*(?:的(?:快速|较快|高速|大幅|平均|年均|同比|稳步)?)?(?:增长|涨幅|增幅|降幅|跌幅|提升|下降)(?![到至为]|了?[约近超]?\d)/,
);
const SINCE = quick(/(?:比|较)(?:去年|上年|上月|往年|年初|此前|原来|以往|同期|[12]\d{3}年)[^，。；]*$/);
const REACHED = quick(/(?:增加|增长|提高|提升|上升|下降|降|减少|压缩|缩短|增|升|减)(?:到|至|为)(?:了|约|近|超|超过)*$/);
const AIMED = quick(
  /预计|力争|计划(?!的)|拟|目标|有望|争取(?![到下])|将(?=达|有|新|建|惠|为(?!主)|再|继续|投入|实现|完成|在20|形成|带动|突破|超|覆盖|力|于)|(?<![加升高大展长增降少])到20[23]\d年(?!底?(?:已|共))|可(?:受益|惠及|实现|容纳|新增|带动|节约|增收)|力求|规划/,
);
const PER = quick(
  /每(?:亩|人|户|名|位|吨|斤|公斤|平方米|次|月|天|日|小时|个|家|村|周|公顷|度|件|箱|只|头|盒|张|人每月|人每年)|人均|亩均|户均|劳均|村均|单价|均价|日均|月均|月薪|时薪|年人均/,
);
const PER_BEHIND = quick(
  /^(?:的)?(?:[/／](?:亩|人|户|吨|斤|立方米|件|个|公斤|平方米|月|天|次|年|小时|度)|每|一(?:亩|斤|个|只|件|人))/,
);
const RUNNING = quick(/累计|历年|总计|迄今/);
const SO_FAR = quick(/截至|截止|至今|以来|迄今|目前/);

const IMPROVED = quick(/[提缩速][升高短]$/);
const SAVED = quick(/节约了?近?$/);
const UNTIL = quick(/^截[至止][^，]*/);
const YEAR_TOLD = quick(/(?:[12]\d{3}|去)年(?![底末])[^，。]{3}/);
const DONE = quick(/已|共|先后|开展/);

const WHEN_RUNNING = quick(/(?:达产|满产|建成投产|全部建成|全面建成|全部投产)后/);
/** What is there already ends a forecast: 力争建成100个，|目前已建成|20个. */
const IS_THERE = quick(/已|历时|最终|现[有在]|目前|截至|累计|去年|上年|以来|今年(?:上半年|前|1)/);

/** 达产后|预计年产值50亿元，税收|3亿元: a forecast runs on through its sentence, until something is said to be there. */
export function runsOn(told: FoundFigure, draft: Draft, reading: ArticleReading): boolean {
  return told.nature === 'target' && !IS_THERE.test(reading.text.slice(told.end, draft.start));
}

/** 计划到2027年底，|改造老旧厂房40幢: a plan with its time is told ahead of what is planned. */
const PLAN_AHEAD = quick(
  /(?:计划|力争|预计|争取|拟)(?:到|至|在|用|于)?[^，。；\d]{0,3}(?:20\d\d年[^，。；]{0,3}|[一二三两四五六]年(?:时间|内)?)，/,
);

function isPlanned(sentence: string): boolean {
  const at = PLAN_AHEAD.search(sentence);
  return at >= 0 && !IS_THERE.test(sentence.slice(at).replace(PLAN_AHEAD_ITSELF, ''));
}
const PLAN_AHEAD_ITSELF = /^[^，]*，/;

export function readNature(draft: Draft, reading: ArticleReading): Nature {
  const clause = clauseBefore(reading, draft.start).trimEnd();
  const after = clauseAfter(reading, draft.end);
  if (draft.rule === 'multiple') return 'change';
  // 改造提升四个老旧小区 counts what was improved
  const improved = draft.counts && IMPROVED.test(clause) && /^[^，。；、]/.test(after);
  if (
    !improved &&
    !REACHED.test(clause) &&
    (CHANGED.test(clause) || CHANGED_BEHIND.test(after) || (draft.kind !== 'ratio' && SINCE.test(clause)))
  )
    return 'change';
  if (draft.kind === 'percent' && SAVED.test(clause)) return 'change';
  // 收入将|超|90亿元
  if (
    AIMED.test(clause + reading.text.slice(draft.start, draft.number.start)) ||
    WHEN_RUNNING.test(clause) ||
    isPlanned(sentenceBefore(reading, draft.start))
  )
    return 'target';
  if (draft.kind === 'percent' || draft.kind === 'ratio') return 'rate';
  if (draft.kind === 'duration' && !clause.includes('每')) return RUNNING.test(clause) ? 'total' : 'level';
  if (PER.test(clause.slice(-16)) || PER_BEHIND.test(reading.text.slice(draft.end, draft.end + 5))) return 'price';
  if (RUNNING.test(clause) || after.startsWith('累计')) return 'total';
  if (draft.kind === 'duration') return 'level';
  const sentence = sentenceBefore(reading, draft.start);
  const from = SO_FAR.search(sentence);
  if (from < 0) return 'level';
  const soFar = sentence.slice(from);
  return !YEAR_TOLD.test(UNTIL.cut(soFar)) && DONE.test(sentence) ? 'total' : 'level';
}

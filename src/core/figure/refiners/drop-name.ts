/** Leaves out numbers inside titles and names: 《十条措施》, “11087·亲情在浙里”, 三年行动计划, 15分钟生活圈; speech in quotes stays. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const LONGEST_NAME = 24;
const OPENING = '“‘「『《〈';
const CLOSING = '”’」』》〉';
/** A quotation with a clause mark is speech, a name has none. */
const SPEECH = quick(/[，。！？；：]/);
/** A list of service times: “1天、3天、7天”. */
const TIMES = quick(/^(?:\d+(?:天|小时|分钟|个工作日|个?月|年)[、和]?){2,}$/);
/** What turns a duration or a number of people into a name. */
const NAME_BEHIND = quick(
  /^(?:行动|攻坚|规划|计划(?!用)|纲要|任务书|(?:便民|城市|社区|民生|品质|文化|养老|医疗|健身|健康|公共|幸福|共富|通勤|交通|高铁|经济|服务|生活|步行|就业|阅读|政务|办事|救援|急救|运动|教育|消防){1,3}圈|交通网|示范方|示范片|方(?=[，。、”》项建的])|工程(?=[，。、]|建设))/,
);

const LAW = quick(/^的?(?:工作法|法则|定律)/);

export const dropName: Drop = (draft, { text }) => {
  if (isInBookTitle(text, draft.number.start) || isInShortQuotes(text, draft.number.start)) return true;
  if (LAW.test(text.slice(draft.end, draft.end + 5))) return true;
  const named = draft.kind === 'duration' || draft.bare;
  return named && NAME_BEHIND.test(text.slice(draft.end, draft.end + 12));
};

const TITLE = quick(/[《〈]/);

function isInBookTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (!TITLE.test(before)) return false;
  const open = Math.max(before.lastIndexOf('《'), before.lastIndexOf('〈'));
  return open >= 0 && open > Math.max(before.lastIndexOf('》'), before.lastIndexOf('〉'), before.lastIndexOf('\n'));
}

function isInShortQuotes(text: string, at: number): boolean {
  const open = findOpening(text, at);
  if (open < 0) return false;
  const close = findClosing(text, at);
  if (close < 0 || close - open > LONGEST_NAME) return false;
  const quoted = text.slice(open + 1, close);
  return !SPEECH.test(quoted) && !TIMES.test(quoted);
}

function findOpening(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
    if (!isMark(text.charCodeAt(i))) continue;
    if (OPENING.includes(text[i]!)) return i;
    if (CLOSING.includes(text[i]!) || text[i] === '\n') return -1;
  }
  return -1;
}

function findClosing(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + LONGEST_NAME); i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    if (CLOSING.includes(text[i]!)) return i;
    if (OPENING.includes(text[i]!) || text[i] === '\n') return -1;
  }
  return -1;
}

/** Quotes, brackets and line ends lie in these ranges, the characters of words do not. */
const isMark = (code: number): boolean => code < 0x20 || (code >= 0x2018 && code <= 0x300f);

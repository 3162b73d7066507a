import { missedMarks } from './open-marks.ts';
import {
  AFTER_GET,
  AFTER_WITH,
  BOUND_STARTS,
  CHANGES,
  DIRECTIONS,
  FIRST_ITEMS,
  FRAME_ENDS,
  FRAME_OPENERS,
  SPEECH_ENDS,
  TIED_VERBS,
  TIMES_AND_PEOPLE,
  TYING_ADVERBS,
  WHOLE_CLAUSES,
  WORDS_BEFORE_OF,
} from './tables/midway-starts.ts';

const HAN = '[\\u3400-\\u9fff]';
const noneOf = (kinds: Readonly<Record<string, string>>): string => `(?![${Object.values(kinds).join('')}])`;

/** What the particles, suffixes and words of place at the beginning of a cut text look like (的同时, not 的士). */
export const BOUND_START = Object.entries(BOUND_STARTS)
  .map(([start, goOn]) => (goOn ? `${start}(?!${goOn.replaceAll(' ', '|')})` : start))
  .join('|');

/** Starts that no sentence has, each with an example. */
const MIDWAY: readonly RegExp[] = [
  // ，为乡村振兴… · 的同时 · 等活动
  `[，、。；：！？”’）》…]|${BOUND_START}|者(?!${HAN}{0,4}[，。])`,
  // 塘的三个村都要安排专人 · 得格外好。
  `${noneOf(WORDS_BEFORE_OF)}${HAN}的|得(?![${AFTER_GET}])`,
  // 谋划策。“今年郑总…
  `${HAN}{1,3}。`,
  // 据、闸泵数据、雨量数据统一接入…
  `${noneOf(FIRST_ITEMS)}${HAN}、`,
  // 复，路上的青石板…
  `${noneOf(WHOLE_CLAUSES)}${HAN}，(?![的了])`,
  // 招商服务办公室工作人员陈磊说道。
  `[^“”，：。]{0,40}(?:${SPEECH_ENDS.join('|')})。`,
  // 少年宫、善美心灵驿站等阵地的基础上，今年继续…
  `(?![^，。]{0,40}(?:${FRAME_OPENERS.join('|')}))[^，。“]{2,40}的?(?:${FRAME_ENDS.join('|')})，`,
  // 核心,以“服务”为主线打造的…
  `[^，。]{1,4}，以(?![${AFTER_WITH}])[^，。]{1,14}为`,
  // 变成了网上的爆款。
  `(?:${CHANGES.join('|')})`,
  // 水质指标就跳了出来。
  `${HAN}{2,8}就${HAN}{1,2}了[${DIRECTIONS}][来去]`,
  // 成熟还需要充足的培育空间。
  `(?!.{0,2}[${TIMES_AND_PEOPLE}])${HAN}{1,4}[${TYING_ADVERBS}][${TIED_VERBS}]`,
].map((start) => new RegExp(`^(?:${start})`, 'u'));

/** Does a text start in the middle of a sentence, for certain? */
export const startsMidway = (text: string): boolean =>
  missedMarks(text.slice(0, 400)).length > 0 || MIDWAY.some((start) => start.test(text));

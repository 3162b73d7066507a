/** Reads the words of approximation around a quantity, and takes them into its span: 约3000只 → about, 近600亩 → nearly, 50%以上 → over. */

import type { Draft, Refiner } from '#core/figure/draft.ts';
import type { Approximation } from '#core/model.ts';
import { quick } from '#core/text/quick-pattern.ts';

/** Directly before the number; of two that end at the same place the longer one is tried first. */
const BEFORE: readonly [RegExp, Approximation][] = [
  [
    /(?<![节大预合签相公条契简履特集制违邀赴])(?:约有|约为|约占|约达|约合|约)$|(?:大约|大概|大致|估计|估算|平均约|约计)(?:有|为|是)?$/,
    'about',
  ],
  [
    /不(?:足|到|满|超过|高于|大于|多于)$|(?<!不)(?:低于|少于|小于)$|(?:未满|至多|最多)$|最高(?:可达|可|达|为|不超过)?$/,
    'under',
  ],
  [/(?:接近|将近|逼近|临近)$|(?<![附最邻临靠远亲就新切贴])近$|(?<=了)快$/, 'nearly'],
  [
    /不(?:少于|低于|下于|下|小于)$|(?<!不)(?:超过|超出|高于|大于|多于|突破)(?:了)?$|(?:至少|最少|起码|少说(?:也|就)?有?)$/,
    'over',
  ],
  [/(?<![反赶高中英浙苏德意西])超$|逾$/, 'over'],
];
/** 上百, 过万, 破万: only before a bare power of ten. */
const BEFORE_POWER = quick(
  /(?:(?<![以之向加晚早马网路线岸车海山身天楼村])上|(?<![超通经路不])过|(?<![突打爆攻侦撞识])破)$/,
);
/** Directly behind the unit. */
const AFTER: readonly [RegExp, Approximation][] = [
  [/^(?:左右|上下|前后)/, 'about'],
  [/^(?:出头|还多|开外|有余|挂零|往上)(?=[，。；、！？\n的）”]|$)/, 'over'],
  [/^[+＋](?![\dA-Za-zNnXx＋+])/, 'over'],
  [/^(?:及|或)?以上|^(?:多|余|强)(?=[，。；、！？\n的时（）”]|以上|$)/, 'over'],
  [/^(?:及|或)?以下/, 'under'],
  [/^(?:以内|之内|不到)/, 'under'],
  [/^内(?!部|容|外|涵|陆|地|需|蒙|控|河|湖|镇)/, 'under'],
];
/** What a word of approximation before the number ends with, and one behind it begins with: most numbers have none. */
const MAY_LEAD: ReadonlySet<string> = new Set(
  '约有为占达合是概致计算足到满过于多近快出破了少低说也就度码最可高超逾上下',
);
const MAY_FOLLOW: ReadonlySet<string> = new Set('左上前及或以多余强下之内不出还开有挂往+＋');
/** 内 alone bounds a time or a distance, and is a place elsewhere (30个小区内). */
const BOUNDED: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'other', 'area']);

export const readApproximation: Refiner = (drafts, { text }) =>
  drafts.map((draft) => {
    if (!MAY_LEAD.has(text[draft.start - 1] ?? '') && !MAY_FOLLOW.has(text[draft.end] ?? '') && !draft.approx)
      return draft;
    const before = readBefore(text, draft);
    const after = readAfter(text, draft);
    const approx = strongest([before?.approx, after?.approx, loosely(text, draft)]);
    return { ...draft, start: before?.start ?? draft.start, end: after?.end ?? draft.end, approx };
  });

/** 20来亩, 两个来月 is about, not over. */
const loosely = (text: string, { approx, number, end }: Draft): Approximation | null =>
  approx && text.slice(number.start, end).includes('来') ? 'about' : approx;

/** 约…余 is about, 近…余 nearly: the word before the number counts most. */
function strongest(found: readonly (Approximation | null | undefined)[]): Approximation | null {
  return found.find((approx) => approx) ?? null;
}

function readBefore(text: string, draft: Draft) {
  const window = text.slice(Math.max(0, draft.start - 6), draft.start);
  if (draft.bare || /^[半百千万亿]/.test(text.slice(draft.start))) {
    const power = BEFORE_POWER.exec(window);
    if (power) return { approx: 'over' as const, start: draft.start - power[0].length };
  }
  for (const [pattern, approx] of BEFORE) {
    const match = pattern.exec(window);
    if (match) return { approx, start: draft.start - match[0].length };
  }
  return null;
}

function readAfter(text: string, draft: Draft) {
  const window = text.slice(draft.end, draft.end + 6);
  for (const [pattern, approx] of AFTER) {
    const match = pattern.exec(window);
    if (match && (match[0] !== '内' || BOUNDED.has(draft.kind))) return { approx, end: draft.end + match[0].length };
  }
  return null;
}

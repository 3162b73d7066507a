/** Reads the words of approximation around a quantity, and takes them into its span: 约3000只 → about, 近600亩 → nearly, 50%以上 → over. */

import type { Draft, Refiner } from '#core/figure/draft.ts';
import type { Approximation } from '#core/model.ts';
import { charSet, holdsAt } from '#core/text/code-set.ts';
import { type QuickPattern, quick } from '#core/text/quick-pattern.ts';

/** Directly before the number; of two that end at the same place the longer one is tried first. */
const BEFORE: readonly [QuickPattern, Approximation][] = [
  [
    quick(
      /(?<![节大预合签相公条契简履特集制违邀赴])(?:约有|约为|约占|约达|约合|约)$|(?:大约|大概|大致|差不多|约摸|约莫|估计|估算|平均约|约计)(?:有|为|是)?$/,
    ),
    'about',
  ],
  [
    quick(
      /不(?:足|到|满|得?(?:超过|高于|大于|多于))$|(?<!不得?)(?:低于|少于|小于)$|(?:未满|至多|最多)$|(?<=[长宽高深厚])不过$|最高(?:可达|可|达|为|不超过)?$/,
    ),
    'under',
  ],
  [quick(/(?:接近|将近|逼近|临近)$|(?<![附最邻临靠远亲就新切贴])近$|(?<=了)快$/), 'nearly'],
  [
    quick(
      /不(?:得?(?:少于|低于|小于)|下于?)$|(?<!不得?)(?:超过|超出|高于|大于|多于|突破|跳过|冲破)(?:了)?$|(?:至少|最少|起码|少说(?:也|就)?有?)$/,
    ),
    'over',
  ],
  [quick(/(?<![反赶高中英浙苏德意西])超$|逾$/), 'over'],
];
/** 上百, 过万, 破万: only before a bare power of ten. */
const BEFORE_POWER = quick(
  /(?:(?<![以之向加晚早马网路线岸车海山身天楼村])上|(?<![超通经路不])过|(?<![突打爆攻侦撞识])破)$/,
);
const POWERS = charSet('半百千万亿');
/** Directly behind the unit. */
const AFTER: readonly [QuickPattern, Approximation][] = [
  [quick(/^(?:左右|上下|前后)/), 'about'],
  [quick(/^(?:出头|还多|开外|有余|挂零|往上)(?=[，。；、！？\n的）”升降涨提增减到]|$)/), 'over'],
  [quick(/^[+＋](?![\dA-Za-zNnXx＋+])/), 'over'],
  [quick(/^(?:及|或)?以上|^(?:多|余|强)(?=[，。；、！？\n的时（）”]|以上|$)/), 'over'],
  [quick(/^(?:及|或)?以下/), 'under'],
  [quick(/^(?:以内|之内|不到(?![\d一二两三四五六七八九十百千万半]))/), 'under'],
  [quick(/^内(?!部|容|外|涵|陆|地|需|蒙|控|河|湖|镇)/), 'under'],
];
/** 内 alone bounds a time or a distance, and is a place elsewhere (30个小区内). */
const BOUNDED: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'other', 'area']);

export const readApproximation: Refiner = (drafts, { text }) =>
  drafts.map((draft) => {
    const before = readBefore(text, draft);
    const after = readAfter(text, draft);
    if (!before && !after && !draft.approx) return draft;
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
  // 超过|人民币|三百万元
  const end = draft.start - (text.endsWith('人民币', draft.start) ? '人民币'.length : 0);
  const window = text.slice(Math.max(0, end - 6), end);
  if (draft.bare || holdsAt(POWERS, text, draft.start)) {
    const power = BEFORE_POWER.exec(window);
    if (power) return { approx: 'over' as const, start: draft.start - power[0].length };
  }
  for (const [pattern, approx] of BEFORE) {
    const match = pattern.exec(window);
    if (match) return { approx, start: end - match[0].length };
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

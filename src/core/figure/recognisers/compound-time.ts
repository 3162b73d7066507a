/** A time in two units, in the smaller one: 两年零三个月 → 27 月, 1小时20分钟 → 80 分钟, 3分20秒 → 200 秒. */
import { type Draft, draftOf, type Recogniser } from '#core/figure/draft.ts';
import { findUnit } from '#core/figure/find-unit.ts';
import { charSet, holdsAt } from '#core/text/code-set.ts';
import { type Numeral, readNumeral } from '#core/text/numeral.ts';

/** What the larger unit begins with, both units, and how many of the smaller one the larger one has. */
const PAIRS: readonly [begin: string, pattern: RegExp, unit: string, factor: number][] = [
  ['年', /^年[零又]?([\d一二两三四五六七八九十]{1,3})个月/, '个月', 12],
  ['天', /^天[零又]?([\d一二两三四五六七八九十]{1,3})个?小时/, '小时', 24],
  ['小', /^小时[零又]?([\d一二两三四五六七八九十]{1,3})分钟?/, '分钟', 60],
  ['个', /^个小时[零又]?([\d一二两三四五六七八九十]{1,3})分钟?/, '分钟', 60],
  ['分', /^分钟?[零又]?([\d一二两三四五六七八九十]{1,3})秒钟?/, '秒', 60],
];
/** 2021年3个月 tells of a year. */
const LONGEST = 200;
const BEGINS = charSet(PAIRS.map(([begin]) => begin).join(''));

export const recogniseCompoundTime: Recogniser = ({ text, numerals }) => {
  const drafts: Draft[] = [];
  for (const large of numerals) {
    if (large.value >= LONGEST || large.max !== null || !holdsAt(BEGINS, text, large.end)) continue;
    const draft = readPair(text, large);
    if (draft) drafts.push(draft);
  }
  return drafts;
};

function readPair(text: string, large: Numeral): Draft | null {
  const begin = text[large.end];
  for (const [first, pattern, unit, factor] of PAIRS) {
    const match = begin === first ? pattern.exec(text.slice(large.end, large.end + 10)) : null;
    const small = match ? readNumeral(match[1]!) : null;
    if (!match || small === null) continue;
    const end = large.end + match[0].length;
    return draftOf(
      'compound-time',
      { ...large, value: large.value * factor + small, loose: false },
      findUnit(unit, 0)!,
      end,
    );
  }
  return null;
}

import { countyOf, isTownCode } from '#core/division-code.ts';
import type { Toponym } from './toponym.ts';

/** 球川、青石、新昌|等乡镇. */
const TOWNS_AFTER =
  /^(?:等(?:[\d一二两三四五六七八九十]+个)?(?:[\u4e00-\u9fff]{2})?)?(?:乡镇|镇乡|镇街|镇（街道）|街镇|镇(?![里上区])|街道|乡(?![村亲贤]))/;
const LISTED = /^(?:、|和|与|及|以及)$/;

/**
 * Lists of towns of one county, by the index of each of their names: 球川、青石、新昌等乡镇 names towns of 常山县, and so
 * 新昌 not the county of that name. The list says at its end what it holds, or one of at least three names is complete.
 */
export function findTownLists(text: string, toponyms: readonly Toponym[]): Map<number, string> {
  const counties = new Map<number, string>();
  for (let from = 0; from < toponyms.length; ) {
    let to = from + 1;
    while (to < toponyms.length && isListed(text, toponyms[to - 1]!, toponyms[to]!)) to++;
    const county = to - from >= 2 ? countyOfList(text, toponyms.slice(from, to)) : undefined;
    if (county) for (let i = from; i < to; i++) if (townCounties(toponyms[i]!).has(county)) counties.set(i, county);
    from = to;
  }
  return counties;
}

const isListed = (text: string, before: Toponym, after: Toponym): boolean =>
  after.start - before.end <= 2 && LISTED.test(text.slice(before.end, after.start));

/** The one county that has towns of all these names, but for one at most in a longer list. */
function countyOfList(text: string, items: readonly Toponym[]): string | undefined {
  const end = items.at(-1)!.end;
  const said = TOWNS_AFTER.test(text.slice(end, end + 8));
  if (!said && (items.length < 3 || !items.some(isComplete))) return undefined;
  const votes = new Map<string, number>();
  for (const item of items) for (const county of townCounties(item)) votes.set(county, (votes.get(county) ?? 0) + 1);
  const needed = items.length <= 3 ? items.length : items.length - 1;
  const holding = [...votes].filter(([, count]) => count >= needed);
  return holding.length === 1 ? holding[0]![0] : undefined;
}

const isComplete = ({ readings }: Toponym): boolean => readings.some((r) => isTownCode(r.code) && r.form === 'full');

const townCounties = ({ readings }: Toponym): Set<string> =>
  new Set(readings.filter((r) => isTownCode(r.code)).map((r) => countyOf(r.code)));

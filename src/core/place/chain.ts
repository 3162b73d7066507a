import type { Toponym } from './toponym.ts';
import { isOutside, isUnknownVillage, isWithin, tieTo } from './toponym.ts';

/** What may stand between a name and the one directly below it: 平湖市|（|钟埭街道, 乐清|的|磐石镇, 嘉善|经济技术开发区（|惠民街道. */
const TIGHT =
  /^(?:[\s·]{0,2}|的|市|[（(]|[）)]|境内的?|下辖的?|(?:国家级?|省级)?(?:经济技术|经济|高新技术产业|高新技术|高新|工业)?(?:产业)?(?:开发区|高新区|园区)[（(])$/;
/** 位于新塍镇|东南部的|火炬村. */
const LOOSE = /^[^，。、；：！？“”\n]{1,6}的$/;
/** 吴江区|平望镇|庙头村: of a county elsewhere the gazetteer knows no towns. */
const UNKNOWN_TOWN = /^[\u4e00-\u9fff]{1,4}(?:镇|乡|街道)$/;
const LISTED = /^(?:、|和|与|及|以及)$/;

/** More characters than any of these patterns spans, and than INTRODUCES does. */
const FARTHEST = 20;

/** The text between two names that may tie them to one another; null where they stand too far apart. */
const gapOf = (text: string, before: Toponym, after: Toponym): string | null =>
  after.start - before.end < FARTHEST ? text.slice(before.end, after.start) : null;

/** Can the second name be a place inside the first? */
export const fitsUnder = (parent: Toponym, child: Toponym): boolean =>
  child.readings.some((c) => parent.readings.some((p) => isWithin(c.code, p.code)));

/**
 * Ties each name to the one that stands before it as its parent, and list mates to the parent of their list:
 * 嘉善县|西塘镇|礼庙村、红菱村. A name directly behind one that cannot hold it is tied all the same (西湖区 behind 南昌市):
 * the resolver needs to know.
 */
export function linkChains(text: string, toponyms: readonly Toponym[]): Toponym[] {
  const linked: Toponym[] = [];
  for (const toponym of toponyms) {
    const previous = linked.at(-1);
    const under = previous && parentStart(text, linked, previous, toponym);
    linked.push(under === undefined ? toponym : tieTo(toponym, under));
  }
  return linked.map((toponym, i) => introduced(text, linked, toponym, i));
}

/** 盐官村|位于|海宁市盐官镇: the place that a name is introduced with lies behind it. */
const INTRODUCES = /^(?:，?(?:现|今)?(?:位于|地处|坐落于|坐落在|隶属于?|属于?)|是)[^，。；！？\n]{0,14}$/;

function isIntroducedBy(text: string, toponym: Toponym, next: Toponym): boolean {
  const gap = gapOf(text, toponym, next);
  return gap !== null && INTRODUCES.test(gap);
}

function introduced(text: string, linked: readonly Toponym[], toponym: Toponym, index: number): Toponym {
  if (toponym.under !== undefined || isOutside(toponym)) return toponym;
  let last: Toponym | undefined;
  for (let i = index + 1; i < linked.length; i++) {
    const next = linked[i]!;
    const opens = last ? next.under !== undefined : isIntroducedBy(text, toponym, next);
    if (!opens) break;
    last = next;
  }
  const fits = last && (isUnknownVillage(toponym) || fitsUnder(last, toponym));
  return fits ? tieTo(toponym, last!.start) : toponym;
}

function parentStart(
  text: string,
  before: readonly Toponym[],
  previous: Toponym,
  toponym: Toponym,
): number | undefined {
  const gap = gapOf(text, previous, toponym);
  if (gap === null) return undefined;
  if (TIGHT.test(gap) && isDeeper(previous, toponym)) return previous.start;
  if (isOutside(previous) && UNKNOWN_TOWN.test(gap) && isDeeper(previous, toponym)) return previous.start;
  if (LOOSE.test(gap) && fitsUnder(previous, toponym)) return previous.start;
  if (previous.under === undefined || !(LISTED.test(gap) || isBracketEnd(gap))) return undefined;
  const parent = before.find((t) => t.start === previous.under);
  return parent && fitsUnder(parent, toponym) ? parent.start : undefined;
}

/** 惠民街道|）|隆全工业社区 is written behind its town, 惠民街道|、|… is not. */
const isBracketEnd = (gap: string): boolean => /^[）)]$/.test(gap);

function isDeeper(parent: Toponym, child: Toponym): boolean {
  if (isOutside(child)) return false;
  if (isOutside(parent) || isUnknownVillage(child)) return true;
  return child.readings.some((c) => parent.readings.some((p) => c.code.length > p.code.length));
}

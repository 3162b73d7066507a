import { isTownCode } from '#core/division-code.ts';
import type { ResolvedMention } from '#core/model.ts';
import { toFullWidth } from '#core/text/full-width.ts';
import type { PlaceTelling } from './tellings.ts';

/** A clause opens with the name, alone or behind a phrase of time: 近年来，|高照街道|坚持…; 为提升居民幸福感，|高照街道|…. */
const OPENS_CLAUSE = /(?:^|[，。；！？：\n“]|[，。；\n][^，。；\n]{0,2}(?:由|在))$/;

/** The name is followed by what its bearer does: 新埭镇|创新推出…. */
const ACTS =
  /^(?:又|还|也|将|以|通过|坚持|创新|推出|积极|深入|不断|持续|围绕|聚焦|充分|结合|进一步|始终|全面|立足|依托|紧紧|大力|扎实|率先|打造|开展|探索|推动|推进|组织|联合|把|已|因地制宜|强化|构建|建立|实施|多措并举|高度重视|党委|党工委)/;

/** So many sentences in which the parent acts by itself make the child an example. */
const PARENT_ACTS = 2;
/** A town told more than so many times as often as its county acts is the scene. */
const OVER_AND_OVER = 2;
/** A village that the text comes back to is the scene, however often 全镇 is said; one told once opens a story of its town. */
const TOLD_AGAIN = 2;

/**
 * Is the child (a village in its town, a town in its county) where the initiative is, or one example of its parent's?
 * It is an example where the parent acts by itself in two sentences (全镇 of a village told once among them), for a town
 * also more often than the town itself; where it is told once after the parent has acted, a village after its town has been
 * the scene; where the town is told again behind a village told once; and where a village comes up late and in passing.
 */
export function childCovers(
  text: string,
  tellings: readonly PlaceTelling[],
  child: string,
  parent: string,
  scopeOfParent: number,
): boolean {
  const told = tellings.filter((t) => t.key.startsWith(child));
  const byStart = new Map(tellings.map(({ mention }) => [mention.start, mention]));
  const isVillage = isTownCode(parent);
  const named = tellings.filter((t) => t.key === parent && t.alone && acts(text, t, byStart));
  const acting = named.length + (isVillage && told.length < TOLD_AGAIN ? scopeOfParent : 0);
  // a town that is the scene need not act
  const scenes = isVillage ? tellings.filter((t) => t.key === parent && t.alone && t.mention.role === 'scene') : named;
  if (isLateExample(text, told, scenes) || (isVillage && isFirstExample(told, scenes))) return false;
  if (acting >= PARENT_ACTS && (isVillage || outdoes(acting, told, text, byStart))) return false;
  const parentAlone = tellings.some((t) => t.key === parent && t.alone && t.weight > 0);
  return !isVillage || !parentAlone || told.length >= 3 || told.some((t) => t.part !== 'body');
}

/**
 * Does the county act more often than its town, and does the text not come back to the town over and over? 海盐县人民法院 on
 * the stage and 秦山街道 told five times is a story of the town.
 */
function outdoes(
  acting: number,
  told: readonly PlaceTelling[],
  text: string,
  byStart: ReadonlyMap<number, ResolvedMention>,
): boolean {
  const own = told.filter((t) => t.alone && acts(text, t, byStart)).length;
  return acting > own && told.length <= OVER_AND_OVER * acting;
}

/** 在秀洲区新城街道|九里村|，…。新城街道还…: told once, and the town again behind it. */
const isFirstExample = (told: readonly PlaceTelling[], towns: readonly PlaceTelling[]): boolean =>
  told.length === 1 && towns.some((t) => t.mention.start > told[0]!.mention.start);

/**
 * 开化县启动数字巡查…。在|音坑乡下淤村|，…: told once, after its parent has had a sentence. In 海宁市公安局在|周王庙镇|开展劝导
 * the parent acts in the child.
 */
function isLateExample(text: string, told: readonly PlaceTelling[], parents: readonly PlaceTelling[]): boolean {
  const [alone, ...more] = told.filter((t) => t.alone);
  if (!alone || more.length > 0) return false;
  const before = parents.filter((t) => t.mention.start < alone.mention.start);
  return before.length > 0 && !before.every((t) => ACTS_THERE.test(text.slice(t.mention.end, alone.mention.start)));
}

const ACTS_THERE = /^[^，。；！？\n]{2,16}(?:在|来到|走进)$/;

function acts(text: string, { mention, part }: PlaceTelling, byStart: ReadonlyMap<number, ResolvedMention>): boolean {
  if (mention.role !== 'scene' && mention.role !== 'seat') return false;
  const start = rootOf(mention, byStart);
  return (
    part === 'title' ||
    OPENS_CLAUSE.test(toFullWidth(text.slice(Math.max(0, start - 4), start))) ||
    ACTS.test(text.slice(mention.end, mention.end + 6))
  );
}

/** Where the chain of a mention begins: for 南湖区 in 浙江省嘉兴市南湖区 at 浙江省. */
function rootOf({ start, under }: ResolvedMention, byStart: ReadonlyMap<number, ResolvedMention>): number {
  if (under === undefined || under >= start) return start;
  const parent = byStart.get(under);
  return parent ? rootOf(parent, byStart) : under;
}

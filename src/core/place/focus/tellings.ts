import { isCountyCode } from '#core/division-code.ts';
import type { ResolvedMention } from '#core/model.ts';
import { weightOfRole } from '#core/place/role.ts';

/** One telling of a place, weighed for what it says about where the story is. */
export interface PlaceTelling {
  /** Code of the place; for a village that the gazetteer lacks its town's code, `#` and its name. */
  key: string;
  weight: number;
  mention: ResolvedMention;
  /** Told by itself, not as the parent before a deeper place. */
  alone: boolean;
  part: 'title' | 'lead' | 'body';
}

/** A headline says it twice, the first paragraph half as much again. */
const PART_WEIGHT = { title: 2.5, lead: 1.6, body: 1 };

export function weighTellings(text: string, titleEnd: number, mentions: readonly ResolvedMention[]): PlaceTelling[] {
  const parents = new Set<number>();
  for (const { place, under } of mentions) if (place && under !== undefined) parents.add(under);
  const leadEnd = endOfLead(text, titleEnd);
  const listed = findListed(text, mentions);
  return mentions.flatMap((mention) => {
    const key = keyOf(mention);
    if (!key) return [];
    const part = mention.start < titleEnd ? 'title' : mention.start < leadEnd ? 'lead' : 'body';
    const weight =
      weightOfRole(mention.role ?? 'scene') * PART_WEIGHT[part] * (listed.has(mention) ? LISTED_WEIGHT : 1);
    return [{ key, weight, mention, part, alone: !parents.has(mention.start) && !isSlug(text, mention, titleEnd) }];
  });
}

/** 南浔 桑基鱼塘请来“数字塘长”: the headline of a brief names the county as a dateline does, not as its scene. */
const isSlug = (text: string, { start, end, place }: ResolvedMention, titleEnd: number): boolean =>
  start === 0 && end < titleEnd && isCountyCode(place?.code ?? '') && SLUG_END.test(text[end]!);

const SLUG_END = /[\s：:｜|]/u;
const VILLAGE_MARK = '#';

/** The code of a key and, of a village that the gazetteer lacks, its name. */
export function partsOf(key: string): [code: string, village?: string] {
  const mark = key.indexOf(VILLAGE_MARK);
  return mark < 0 ? [key] : [key.slice(0, mark), key.slice(mark + 1)];
}

function keyOf({ place, candidates, decidedBy }: ResolvedMention): string | null {
  if (!place) return null;
  if (place.code) return place.code;
  const town = candidates.find((c) => c.score > 0)?.code;
  return decidedBy === 'unknown-village' && town ? `${town}${VILLAGE_MARK}${place.village}` : null;
}

/** One of three or more in a row is told in passing: 与中钱、聚金、庄星等村抱团. */
const LISTED_WEIGHT = 0.6;

function findListed(text: string, mentions: readonly ResolvedMention[]): Set<ResolvedMention> {
  const listed = new Set<ResolvedMention>();
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && isListed(text, mentions[to - 1]!, mentions[to]!)) to++;
    if (to - from >= 3) for (const mention of mentions.slice(from, to)) listed.add(mention);
    from = to;
  }
  return listed;
}

const isListed = (text: string, before: ResolvedMention, after: ResolvedMention): boolean =>
  after.start - before.end === 1 && '、和与及'.includes(text[before.end]!);

/** The first paragraph behind the headline, of a long one its first sentences. */
function endOfLead(text: string, titleEnd: number): number {
  const start = titleEnd === 0 ? 0 : titleEnd + 1;
  const paragraph = text.indexOf('\n', start);
  const end = paragraph < 0 ? text.length : paragraph;
  const sentence = text.indexOf('。', start + LONG_LEAD);
  return sentence < 0 ? end : Math.min(end, sentence + 1);
}

const LONG_LEAD = 60;

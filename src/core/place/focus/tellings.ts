import type { Article, ResolvedMention } from '#core/model.ts';
import { weightOfRole } from '#core/place/role.ts';

/** One telling of a place, weighed for what it says about where the story is. */
export interface Telling {
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

export function weighTellings(article: Article, mentions: readonly ResolvedMention[]): Telling[] {
  const parents = new Set(mentions.filter((m) => m.place).map((m) => m.under));
  const leadEnd = endOfLead(article);
  return mentions.flatMap((mention) => {
    const key = keyOf(mention);
    if (!key) return [];
    const part = mention.start < article.titleEnd ? 'title' : mention.start < leadEnd ? 'lead' : 'body';
    const weight = weightOfRole(mention.role ?? 'scene') * PART_WEIGHT[part];
    return [{ key, weight, mention, part, alone: !parents.has(mention.start) }];
  });
}

export const VILLAGE_MARK = '#';

function keyOf({ place, candidates, decidedBy }: ResolvedMention): string | null {
  if (!place) return null;
  if (place.code) return place.code;
  const town = candidates.find((c) => c.score > 0)?.code;
  return decidedBy === 'unknown-village' && town ? `${town}${VILLAGE_MARK}${place.village}` : null;
}

/** The first paragraph behind the headline. */
function endOfLead({ text, titleEnd }: Article): number {
  const start = titleEnd === 0 ? 0 : titleEnd + 1;
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

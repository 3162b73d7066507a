import type { Article, Mention, ResolvedMention } from '#core/model.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';

/** Decides for each mention which place it means. Sees all articles of a page, since the page has a home. */
export function resolveMentions(
  _articles: readonly Article[],
  mentions: readonly Mention[][],
  _gazetteer: Gazetteer,
): ResolvedMention[][] {
  return mentions.map((list) =>
    list.map((mention) => ({ ...mention, place: null, takesPart: false, decidedBy: 'none', candidates: [] })),
  );
}

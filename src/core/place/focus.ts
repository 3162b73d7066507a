import type { Article, Focus, ResolvedMention } from '#core/model.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';

/** Finds for each article of a page the deepest place that covers its initiative. */
export function findFocuses(
  articles: readonly Article[],
  _mentions: readonly ResolvedMention[][],
  _gazetteer: Gazetteer,
): Focus[] {
  return articles.map(() => ({ place: null, candidates: [] }));
}

import type { Article, Mention } from '#core/model.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';

/** Finds every name in the article that may be a place of county level or below. */
export function recogniseMentions(_article: Article, _gazetteer: Gazetteer): Mention[] {
  return [];
}

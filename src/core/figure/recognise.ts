import type { Article, FoundFigure, ResolvedMention } from '#core/model.ts';

/** Every quantity of the article that a reader would quote, in the order of the text. */
export function recogniseFigures(_article: Article, _mentions: readonly ResolvedMention[]): FoundFigure[] {
  return [];
}

import type { Article } from '#core/model.ts';

/** Gives picture items the id of the neighbour they illustrate. */
export function findIllustrated(articles: readonly Article[]): Article[] {
  return [...articles];
}

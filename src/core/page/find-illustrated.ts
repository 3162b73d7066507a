import type { Article } from '#core/model.ts';
import { pairsOf, sharedPart } from './cohesion.ts';

/** A caption shares this much of its words with the article it belongs to… */
const LEAST_SHARED = 0.42;
/** …and so much more than with any other neighbour. */
const LEAST_LEAD = 1.4;

/** How many pictures may stand between a caption and its article. */
const FARTHEST = 6;

/** Gives picture items without a headline the id of the neighbour they illustrate, where their words say so. */
export function findIllustrated(articles: readonly Article[]): Article[] {
  return articles.map((item, i) => {
    const neighbour = item.kind === 'photo' && item.title === null ? bestNeighbour(articles, i) : undefined;
    return neighbour ? { ...item, illustrates: neighbour.id } : item;
  });
}

function bestNeighbour(articles: readonly Article[], index: number): Article | undefined {
  const caption = pairsOf(articles[index]!.text);
  const near = [nextArticle(articles, index, -1), nextArticle(articles, index, 1)];
  const rated = near
    .filter((article) => article !== undefined)
    .map((article) => ({ article, shared: sharedPart(pairsOf(article.text), caption) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, other] = rated;
  if (!best || best.shared < LEAST_SHARED || best.shared < LEAST_LEAD * (other?.shared ?? 0)) return undefined;
  return best.article;
}

/** The nearest item that is no picture, in one direction. */
function nextArticle(articles: readonly Article[], from: number, step: 1 | -1): Article | undefined {
  let i = from + step;
  while (articles[i]?.kind === 'photo' && Math.abs(i - from) < FARTHEST) i += step;
  return articles[i]?.kind === 'photo' ? undefined : articles[i];
}

import type { Article } from '#core/model.ts';
import type { Telling } from './tellings.ts';

/** A clause opens with the name, alone or behind a phrase of time: 近年来，|高照街道|坚持…; 为提升居民幸福感，|高照街道|…. */
const OPENS_CLAUSE = /(?:^|[，。；！？：\n“]|[，。；\n][^，。；\n]{0,2}(?:由|在))$/;

/**
 * Is the village where the initiative is, or one example of its town's? It is an example where the town acts by itself
 * in two sentences or more, or where the village comes up only late.
 */
export function villageCovers(article: Article, tellings: readonly Telling[], village: string, town: string): boolean {
  const { text } = article;
  const acting = tellings.filter(
    (t) =>
      t.key === town &&
      t.alone &&
      t.mention.role === 'scene' &&
      (t.part === 'title' || OPENS_CLAUSE.test(text.slice(Math.max(0, t.mention.start - 4), t.mention.start))),
  );
  if (acting.length >= 2) return false;
  const first = tellings.find((t) => t.key === village);
  return first !== undefined && (first.part !== 'body' || tellings.filter((t) => t.key === village).length >= 3);
}

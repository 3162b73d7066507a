import type { Initiative } from '#core/model.ts';
import type { GoldArticle } from './gold.ts';

/** Pairs gold articles and records of one page, one to one: those with the most lines in common first. */
export function matchArticles(
  golds: readonly GoldArticle[],
  records: readonly Initiative[],
): { recordOf: Map<GoldArticle, Initiative>; extra: Initiative[] } {
  const pairs = golds.flatMap((gold) => records.map((record) => ({ gold, record, shared: sharedLines(gold, record) })));
  const recordOf = new Map<GoldArticle, Initiative>();
  const free = new Set(records);
  for (const { gold, record } of pairs.filter((pair) => pair.shared > 0).toSorted((a, b) => b.shared - a.shared)) {
    if (recordOf.has(gold) || !free.has(record)) continue;
    recordOf.set(gold, record);
    free.delete(record);
  }
  return { recordOf, extra: [...free] };
}

export function sharedLines(gold: GoldArticle, record: Initiative | undefined): number {
  const lines = new Set(record?.lines);
  return gold.lines.filter((line) => lines.has(line)).length;
}

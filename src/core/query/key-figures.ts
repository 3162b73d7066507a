import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import { isClear, isTelling, rankByKind } from '#core/query/telling-figures.ts';

/** A figure and its index in its item, by which the reader opens at it. */
export interface KeyFigure {
  figure: PublishedFigure;
  index: number;
}

/** The figures that say most about an item: one of each kind first, the largest of its unit, clear ones only. The first is the one that comparisons and scenes tell. */
export function chooseKeyFigures({ figures }: PublishedInitiative, most = 3): KeyFigure[] {
  const clear = figures.map((figure, index) => ({ figure, index })).filter(isClear);
  const ranked = rankByKind(clear).map((ofKind) => ofKind.toSorted(byOrder));
  const firsts = ranked.flatMap((ofKind) => ofKind.slice(0, 1));
  const rest = ranked.flatMap((ofKind) => ofKind.slice(1));
  return [...firsts.toSorted(byOrder), ...rest.toSorted(byOrder)].slice(0, most);
}

const byOrder = (a: KeyFigure, b: KeyFigure): number => orderOf(a) - orderOf(b);

/** Results that say how large something is, other results, intentions, and prices last. */
function orderOf(told: KeyFigure): number {
  if (isTelling(told)) return 0;
  const { nature } = told.figure;
  if (nature === 'price') return 3;
  return nature === 'target' ? 2 : 1;
}

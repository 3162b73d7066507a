import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { Nature } from '#core/model.ts';
import { isClear, rankByKind } from '#core/query/telling-figures.ts';

/** Results before intentions, and prices last. */
const NATURES: readonly Nature[] = ['level', 'total', 'change', 'rate', 'target', 'price'];

/** A figure and its index in its item, by which the reader opens at it. */
export interface KeyFigure {
  figure: PublishedFigure;
  index: number;
}

/** The figures that say most about an item: one of each kind first, the largest of its unit, clear ones only. */
export function chooseKeyFigures({ figures }: PublishedInitiative, most = 3): KeyFigure[] {
  const clear = figures.map((figure, index) => ({ figure, index })).filter(isClear);
  const ranked = rankByKind(clear).map((ofKind) => ofKind.toSorted((a, b) => orderOf(a) - orderOf(b)));
  const firsts = ranked.flatMap((ofKind) => ofKind.slice(0, 1));
  const rest = ranked.flatMap((ofKind) => ofKind.slice(1));
  return [...firsts, ...rest].slice(0, most);
}

const orderOf = ({ figure }: KeyFigure): number => NATURES.indexOf(figure.nature);

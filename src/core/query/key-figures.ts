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
  const ranked = rankByKind(clear).map((ofKind) => ofKind.toSorted(byNature));
  const firsts = ranked.flatMap((ofKind) => ofKind.slice(0, 1));
  const rest = ranked.flatMap((ofKind) => ofKind.slice(1));
  return [...firsts.toSorted(tellingFirst), ...rest.toSorted(tellingFirst)].slice(0, most);
}

/** The more telling kinds first, but no intention or price before what is told. */
const tellingFirst = (a: KeyFigure, b: KeyFigure): number => Number(isTelling(b)) - Number(isTelling(a));

/** Of a kind results before intentions, and prices last. */
const byNature = (a: KeyFigure, b: KeyFigure): number => orderOf(a) - orderOf(b);
const orderOf = ({ figure: { nature } }: KeyFigure): number => ['target', 'price'].indexOf(nature);

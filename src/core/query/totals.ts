import { TOWN_DIGITS, townOf } from '#core/division-code.ts';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import { type Asked, isAsked } from '#core/query/asked-figures.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** The size of a result, for its one-line summary. */
export interface Totals {
  items: number;
  /** Different towns that an item lies in, villages counted for theirs. */
  towns: number;
  figures: number;
}

/** Of the figures those that a filter asks for, where one is given. */
export function countTotals(items: readonly PublishedInitiative[], asked?: Asked): Totals {
  const codes = items.flatMap(({ place }) => (place ? [unitCode(place)] : []));
  const towns = new Set(codes.filter((code) => code.length >= TOWN_DIGITS).map((code) => townOf(code)));
  return {
    items: items.length,
    towns: towns.size,
    figures: items.reduce((sum, { figures }) => sum + countFigures(figures, asked), 0),
  };
}

const countFigures = (figures: readonly PublishedFigure[], asked: Asked | undefined): number =>
  asked ? figures.filter((figure) => isAsked(figure, asked)).length : figures.length;

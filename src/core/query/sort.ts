import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** `page`: as printed. `place`: by division, unplaced last. `date`: newest page first, undated last. `figures`: most first. */
export type SortKey = 'page' | 'place' | 'date' | 'figures';

export const sortKeys: readonly SortKey[] = ['page', 'place', 'date', 'figures'];

/** The items in the order asked for; among equals the order of the data stays. `dates` by page id. */
export function sortInitiatives(
  items: readonly PublishedInitiative[],
  key: SortKey,
  dates: ReadonlyMap<string, string>,
): readonly PublishedInitiative[] {
  const dateOf = (item: PublishedInitiative) => dates.get(pageOf(item)) ?? '';
  switch (key) {
    case 'page':
      return items;
    case 'place':
      return items.toSorted((a, b) => compare(placeOrder(a), placeOrder(b)));
    case 'date':
      return items.toSorted((a, b) => compare(dateOf(b), dateOf(a)));
    case 'figures':
      return items.toSorted((a, b) => b.figures.length - a.figures.length);
  }
}

/** Behind every code. */
const UNPLACED = '~';

const placeOrder = ({ place }: PublishedInitiative): string =>
  place === null ? UNPLACED : `${unitCode(place)} ${place.village ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

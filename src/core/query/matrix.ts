import { ancestorsOf, COUNTY_DIGITS, cityOf, TOWN_DIGITS, townOf, VILLAGE_DIGITS } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import { placeKey } from '#core/query/place-key.ts';
import { unitCode } from '#core/query/unit-code.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { groupBy } from '#core/text/group-by.ts';

/** A place with its items by theme. */
export interface MatrixRow {
  /** The key of the place; that of the holder for what is known no deeper; empty for items without a place. */
  key: string;
  name: string;
  /** `within` lies in the holder, `whole` is told of the holder and no place in it, `unplaced` of none. */
  kind: 'within' | 'whole' | 'unplaced';
  /** Different items; an item counts for each of its themes, so that the cells may sum to more. */
  total: number;
  counts: ReadonlyMap<string, number>;
}

export interface Matrix {
  /** The place whose parts are the rows; null for the counties of all. */
  holder: { key: string; name: string } | null;
  /** The units that hold the holder, the largest first. */
  path: { key: string; name: string }[];
  rows: MatrixRow[];
  /** By theme, and of all. */
  sums: { total: number; counts: ReadonlyMap<string, number> };
}

/** How many items report each theme in each place one level below the holder: counties of a city or of all, towns of a county, villages of a town. */
export function themePlaceMatrix(
  items: readonly PublishedInitiative[],
  rows: readonly PlaceRow[],
  holder: string | null,
  { isWhole = false }: { isWhole?: boolean } = {},
): Matrix {
  const names = nameUnits(rows, items);
  const inside = items.filter(({ place }) => holder === null || (place !== null && unitCode(place).startsWith(holder)));
  const groups = groupBy(inside, ({ place }) => (place ? partAt(place, holder) : ''));
  if (isWhole) for (const [code] of rows) if (isPartOf(code, holder, items) && !groups.has(code)) groups.set(code, []);
  return {
    holder: holder === null ? null : { key: holder, name: names.get(holder) ?? holder },
    path: holder === null ? [] : ancestorsOf(holder).map((key) => ({ key, name: names.get(key) ?? key })),
    rows: [...groups]
      .map(
        ([key, members]): MatrixRow => ({
          key,
          name: (key.includes('/') ? members[0]?.place?.village : names.get(key)) ?? key,
          kind: kindOf(key, holder),
          ...count(members),
        }),
      )
      .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.total - a.total || (a.key < b.key ? -1 : 1)),
    sums: count(inside),
  };
}

const ORDER: Record<MatrixRow['kind'], number> = { within: 0, whole: 1, unplaced: 2 };

function kindOf(key: string, holder: string | null): MatrixRow['kind'] {
  if (key === '') return 'unplaced';
  return key === holder || (holder === null && key.length < COUNTY_DIGITS) ? 'whole' : 'within';
}

/** The part of the holder that a place lies in, or what is known of it where that is less. */
function partAt(place: PublishedPlace, holder: string | null): string {
  const code = unitCode(place);
  const digits = partDigits(holder);
  return digits > TOWN_DIGITS ? placeKey(place) : code.slice(0, digits);
}

function partDigits(holder: string | null): number {
  if (holder === null || holder.length < COUNTY_DIGITS) return COUNTY_DIGITS;
  return holder.length < TOWN_DIGITS ? TOWN_DIGITS : VILLAGE_DIGITS;
}

/** Of all places, only the counties of cities that have reports are parts worth listing. */
function isPartOf(code: string, holder: string | null, items: readonly PublishedInitiative[]): boolean {
  if (code.length !== partDigits(holder)) return false;
  if (holder !== null) return code.startsWith(holder);
  const city = cityOf(code);
  return items.some(({ place }) => place !== null && unitCode(place).startsWith(city));
}

function count(items: readonly PublishedInitiative[]): { total: number; counts: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const { themes } of items) for (const { key } of themes) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { total: items.length, counts };
}

/** The rows in the order of one theme's counts or, without a theme, of all; what lies in the holder first. */
export const sortMatrix = (rows: readonly MatrixRow[], theme: string | null, isRising: boolean): MatrixRow[] => {
  const amountOf = ({ counts, total }: MatrixRow) => (theme === null ? total : (counts.get(theme) ?? 0));
  return rows.toSorted(
    (a, b) => ORDER[a.kind] - ORDER[b.kind] || (isRising ? amountOf(a) - amountOf(b) : amountOf(b) - amountOf(a)),
  );
};

/** What the rows are parts of: a place in the view, or its holder while one of its parts is picked in the matrix itself. */
export function matrixHolder(places: readonly string[], kept: string | null | undefined): string | null {
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return kept ?? null;
  if (kept !== undefined && isPart(place, kept)) return kept;
  return place.length > TOWN_DIGITS ? townOf(place) : place;
}

const isPart = (place: string, holder: string | null): boolean =>
  place !== holder && place.startsWith(holder ?? '') && place.length <= partDigits(holder);

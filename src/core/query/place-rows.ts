import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';
import { pageOf } from '#core/query/filter.ts';
import type { PlaceGroup } from '#core/query/group-places.ts';

/** What a row of the table of places tells beside its name. */
export type RowColumn = 'items' | 'own' | 'figures' | 'confidence' | 'date';

export const rowColumns: readonly RowColumn[] = ['items', 'own', 'figures', 'confidence', 'date'];

/** A place or an item as a row; its children are the places in it and the items known to it and no deeper. */
export interface PlaceTableRow {
  /** `place:330421` or `item:002-05`. */
  id: string;
  name: string;
  /** Null for an item. */
  level: Level | null;
  /** Of a place that the gazetteer knows. */
  code: string | null;
  /** Null where there is nothing to tell. Confidence is the mean of the items, the date that of the newest page. */
  values: Record<RowColumn, number | string | null>;
  children: PlaceTableRow[];
}

/** The places with their items as a tree of rows. `dates` by page id. */
export function placeRows(groups: readonly PlaceGroup[], dates: ReadonlyMap<string, string>): PlaceTableRow[] {
  return groups.map((group) => toRow(group, dates).row);
}

function toRow(
  group: PlaceGroup,
  dates: ReadonlyMap<string, string>,
): { row: PlaceTableRow; items: PublishedInitiative[] } {
  const below = group.children.map((child) => toRow(child, dates));
  const items = [...group.own, ...below.flatMap((child) => child.items)];
  const { key, name, level, code, own } = group;
  const children = [...below.map(({ row }) => row), ...own.map((item) => itemRow(item, dates))];
  const values = { ...summarise(items, dates), own: own.length || null };
  return { row: { id: `place:${key}`, name, level, code, values, children }, items };
}

const itemRow = (item: PublishedInitiative, dates: ReadonlyMap<string, string>): PlaceTableRow => ({
  id: `item:${item.id}`,
  name: item.title ?? item.lead,
  level: null,
  code: null,
  values: { ...summarise([item], dates), items: null, own: null },
  children: [],
});

function summarise(items: readonly PublishedInitiative[], dates: ReadonlyMap<string, string>): PlaceTableRow['values'] {
  if (items.length === 0) return { items: null, own: null, figures: null, confidence: null, date: null };
  const figures = items.reduce((sum, item) => sum + item.figures.length, 0);
  const confidence = items.reduce((sum, { place }) => sum + (place?.confidence ?? 0), 0) / items.length;
  const date = items.reduce((latest, item) => max(latest, dates.get(pageOf(item)) ?? ''), '');
  return { items: items.length, own: null, figures: figures || null, confidence, date: date || null };
}

const max = (a: string, b: string): string => (a > b ? a : b);

export interface RowOrder {
  column: RowColumn | 'name';
  isDescending: boolean;
}

/** The rows in another order, inside each place: places before items, and what has nothing to tell last. */
export function sortRows(
  rows: readonly PlaceTableRow[],
  order: RowOrder,
  compareNames: (a: string, b: string) => number,
): PlaceTableRow[] {
  const sign = order.isDescending ? -1 : 1;
  const compare = (a: PlaceTableRow, b: PlaceTableRow): number => {
    if ((a.level === null) !== (b.level === null)) return a.level === null ? 1 : -1;
    if (order.column === 'name') return sign * compareNames(a.name, b.name);
    const [x, y] = [a.values[order.column], b.values[order.column]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x < y ? -1 : x > y ? 1 : 0);
  };
  return rows.toSorted(compare).map((row) => ({ ...row, children: sortRows(row.children, order, compareNames) }));
}

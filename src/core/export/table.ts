import type { CitedPage } from '#core/export/citation.ts';
import { type Cell, type Column, cellsOf, type ExportRow } from '#core/export/column.ts';
import { figureColumns } from '#core/export/tables/figure-columns.ts';
import { citationColumn, figureCountColumn, itemColumns } from '#core/export/tables/item-columns.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';

export interface Table {
  columns: readonly Column[];
  rows: Cell[][];
}

export type PageOf = (item: PublishedInitiative) => CitedPage;

/** One row a figure; an item without figures has a row of its own, so that none is lost. */
export function figureTable(items: readonly PublishedInitiative[], pageOf: PageOf): Table {
  const rows = items.flatMap((item): ExportRow[] => {
    const page = pageOf(item);
    if (item.figures.length === 0) return [{ item, page, figure: null }];
    return item.figures.map((figure) => ({ item, page, figure }));
  });
  return toTable([...itemColumns, ...figureColumns, citationColumn], rows);
}

/** One row an item. */
export function itemTable(items: readonly PublishedInitiative[], pageOf: PageOf): Table {
  const rows = items.map((item) => ({ item, page: pageOf(item), figure: null }));
  return toTable([...itemColumns, figureCountColumn, citationColumn], rows);
}

const toTable = (columns: readonly Column[], rows: readonly ExportRow[]): Table => ({
  columns,
  rows: rows.map((row) => cellsOf(columns, row)),
});

import type { CitedPage } from '#core/export/citation.ts';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';

export type Cell = string | number | null;

/** What one row of a table tells: a figure of an item, or an item alone. */
export interface ExportRow {
  item: PublishedInitiative;
  page: CitedPage;
  figure: PublishedFigure | null;
}

/** A column of the tables; its key heads it in CSV and names it as a property in GeoJSON. */
export interface Column {
  key: string;
  heading: string;
  about: { zh: string; en: string };
  /** In characters. */
  width: number;
  cell: (row: ExportRow) => Cell;
}

/** The cells of a row; nothing is said by an empty text, so it is no text. */
export const cellsOf = (columns: readonly Column[], row: ExportRow): Cell[] =>
  columns.map(({ cell }) => {
    const told = cell(row);
    return told === '' ? null : told;
  });

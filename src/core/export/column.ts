import type { CitedPage } from '#core/export/citation.ts';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';

export type Cell = string | number | null;

/** What one row of a table tells: a figure of an item, or an item alone. */
export interface ExportRow {
  item: PublishedInitiative;
  page: CitedPage;
  figure: PublishedFigure | null;
}

/** A column of the tables; its key names it as a property in GeoJSON. */
export interface Column {
  key: string;
  heading: Record<Language, string>;
  about: Record<Language, string>;
  /** In characters. */
  width: number;
  /** As the records have it, keys as keys. */
  cell: (row: ExportRow) => Cell;
  /** In words, where the record has keys: what tables say. */
  say?: (row: ExportRow, language: Language) => Cell;
  /** The heading of a column of its own for the keys, where one sorts and joins by them. */
  keyHeading?: Record<Language, string>;
}

/** Nothing is said by an empty text, so it is no text. */
export const filled = (cell: Cell): Cell => (cell === '' ? null : cell);

import type { CitedPage } from '#core/export/citation.ts';
import { type Cell, type Column, type ExportRow, filled } from '#core/export/column.ts';
import { figureColumns } from '#core/export/tables/figure-columns.ts';
import { citationColumn, figureCountColumn, itemColumns } from '#core/export/tables/item-columns.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';

/** A column in one language. */
export interface TableColumn {
  /** Its name in GeoJSON; with `_key` the keys behind the words. */
  key: string;
  heading: string;
  about: string;
  width: number;
  cell: (row: ExportRow) => Cell;
}

export interface Table {
  columns: readonly TableColumn[];
  rows: Cell[][];
}

export type PageOf = (item: PublishedInitiative) => CitedPage;

/** One row a figure; an item without figures has a row of its own, so that none is lost. */
export function figureTable(items: readonly PublishedInitiative[], pageOf: PageOf, language: Language): Table {
  const rows = items.flatMap((item): ExportRow[] => {
    const page = pageOf(item);
    if (item.figures.length === 0) return [{ item, page, figure: null }];
    return item.figures.map((figure) => ({ item, page, figure }));
  });
  return toTable([...itemColumns, ...figureColumns, citationColumn], rows, language);
}

/** One row an item. */
export function itemTable(items: readonly PublishedInitiative[], pageOf: PageOf, language: Language): Table {
  const rows = items.map((item) => ({ item, page: pageOf(item), figure: null }));
  return toTable([...itemColumns, figureCountColumn, citationColumn], rows, language);
}

function toTable(told: readonly Column[], rows: readonly ExportRow[], language: Language): Table {
  const columns = told.flatMap((column) => inLanguage(column, language));
  return { columns, rows: rows.map((row) => columns.map(({ cell }) => filled(cell(row)))) };
}

/** The words, and beside them the keys where the column wants them kept. */
function inLanguage({ key, heading, about, width, cell, say, keyHeading }: Column, language: Language): TableColumn[] {
  const words = { key, heading: heading[language], about: about[language], width };
  if (!say) return [{ ...words, cell }];
  const said = { ...words, cell: (row: ExportRow) => say(row, language) };
  if (!keyHeading) return [said];
  const keyAbout = KEYS_OF[language](heading[language]);
  return [said, { key: `${key}_key`, heading: keyHeading[language], about: keyAbout, width, cell }];
}

const KEYS_OF: Record<Language, (heading: string) => string> = {
  zh: (heading) => `“${heading}”列的代码，JSON 与 GeoJSON 中即用此码`,
  en: (heading) => `The keys of “${heading}”, as JSON and GeoJSON have them`,
};

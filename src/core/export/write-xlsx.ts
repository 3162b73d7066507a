import writeExcelFile from 'write-excel-file/universal';
import type { Cell } from '#core/export/column.ts';
import { dateZip } from '#core/export/date-zip.ts';
import type { Sheet } from '#core/export/to-sheets.ts';

const MOST_ROWS = 1_048_576;
const MOST_IN_CELL = 32_767;

/**
 * The bytes of a workbook: numbers as numbers, texts as texts, never a formula.
 * @throws where a sheet has more rows than the format holds
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  for (const { rows } of sheets)
    if (rows.length > MOST_ROWS)
      throw new RangeError(`${rows.length} rows are more than a spreadsheet holds (${MOST_ROWS}); take csv`);
  const file: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcelFile(sheets.map(toExcelSheet)).toBlob();
  return dateZip(new Uint8Array(await file.arrayBuffer()));
}

const toExcelSheet = ({ name, widths, headings, wrapped, rows }: Sheet) => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: headings,
  data: rows.map((row, i) => row.map((cell) => toExcelCell(cell, { heading: i < headings, wrapped }))),
});

function toExcelCell(cell: Cell, { heading, wrapped }: { heading: boolean; wrapped: boolean }) {
  if (cell === null) return null;
  const look = {
    ...(heading ? { fontWeight: 'bold' as const, backgroundColor: '#efe9dc' } : {}),
    ...(wrapped ? { wrap: true, alignVertical: 'top' as const } : {}),
  };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number, ...look } : null;
  return { value: toExcelText(cell), type: String, ...look };
}

/** Cuts what no cell holds. The library keeps texts as keys of an object, where `constructor` is taken: a blank behind sets it apart. */
const toExcelText = (text: string): string => (text in {} ? `${text} ` : text.slice(0, MOST_IN_CELL));

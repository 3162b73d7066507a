import writeExcelFile from 'write-excel-file/universal';
import type { Cell } from '#core/export/column.ts';
import { dateZip } from '#core/export/date-zip.ts';
import type { Sheet } from '#core/export/to-sheets.ts';

const MOST_ROWS = 1_048_576;
/** Named, for a bold heading would else take the program's own. */
const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10 };

const MOST_IN_CELL = 32_767;

/**
 * The bytes of a workbook: numbers as numbers, texts as texts, never a formula.
 * @throws where a sheet has more rows than the format holds
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  for (const { rows } of sheets)
    if (rows.length > MOST_ROWS)
      throw new RangeError(`${rows.length} rows are more than a spreadsheet holds (${MOST_ROWS}); take csv`);
  const file: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcelFile(sheets.map(toExcelSheet), FONT).toBlob();
  return dateZip(new Uint8Array(await file.arrayBuffer()));
}

const toExcelSheet = ({ name, widths, headings, rows }: Sheet) => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: headings,
  data: rows.map((row, i) => row.map((cell) => toExcelCell(cell, i < headings ? HEADING : {}))),
});

const HEADING = { fontWeight: 'bold', backgroundColor: '#efe9dc', height: 18, alignVertical: 'center' } as const;

function toExcelCell(cell: Cell, look: typeof HEADING | Record<string, never>) {
  if (typeof cell === 'string') return { value: toExcelText(cell), type: String, ...look };
  return cell !== null && Number.isFinite(cell) ? { value: cell, type: Number, ...look } : null;
}

/** Cuts what no cell holds. The library keeps texts as keys of an object, where `constructor` is taken: a blank behind sets it apart. */
const toExcelText = (text: string): string => (text in {} ? `${text} ` : text.slice(0, MOST_IN_CELL));

import Papa from 'papaparse';
import type { Cell } from '#core/export/column.ts';
import type { Table } from '#core/export/table.ts';

/** Without the mark Excel takes UTF-8 for the system's code page. */
const BYTE_ORDER_MARK = '\ufeff';

export function toCsv({ columns, rows }: Table): string {
  const fields = columns.map((column) => column.heading);
  const text = Papa.unparse({ fields, data: rows.map((row) => row.map(guard)) }, { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/**
 * An apostrophe in front keeps a text a text where a spreadsheet would make something else of it. One that begins with an
 * apostrophe gets a second, so that whoever reads the file takes one off wherever there is one.
 */
const guard = (cell: Cell): Cell =>
  typeof cell === 'string' && TAKEN_OTHERWISE.some((pattern) => pattern.test(cell)) ? `'${cell}` : cell;

const TAKEN_OTHERWISE: readonly RegExp[] = [
  // run as a formula, behind blanks and in full width too
  /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/,
  // read as a date, a time or a fraction: the id 002-05 as the fifth of February; 2022-08-17 is a date
  /^(?!\d{4}-\d{2}-\d{2}$)\d+(?:[-/.:]\d+){1,2}$/,
  /^(?:\d+年)?\d+月(?:\d+日)?$/,
  // loses its zeros, or is taken for a power of ten: a village's code 330421101203 is shown as 3.30421E+11
  /^(?:0\d+|\d+e\d+|\d{12,})$/i,
  /^'/,
];

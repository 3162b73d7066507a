import Papa from 'papaparse';
import type { Table } from '#core/export/table.ts';

/** Without the mark Excel takes UTF-8 for the system's code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets run such a text as a formula, behind blanks and in full width too; an apostrophe in front makes it text. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

export function toCsv({ columns, rows }: Table): string {
  const fields = columns.map((column) => column.key);
  const text = Papa.unparse({ fields, data: rows }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

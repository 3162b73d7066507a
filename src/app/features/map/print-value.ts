import type { PlaceTableRow, RowColumn } from '#core/query/place-rows.ts';

/** 12, 87%, 2022-08-17; nothing reported says so once, in the column of items. */
export function printValue({ level, values }: PlaceTableRow, column: RowColumn, locale: string, none: string): string {
  const value = values[column];
  if (value === null) return column === 'items' && level !== null ? none : '';
  if (column === 'confidence')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(Number(value));
  return String(value);
}

import { useTranslation } from 'react-i18next';
import { LOCALES } from '#app/i18n/i18n.ts';
import { useView } from '#app/state/view-store.ts';
import { Paper } from '#app/ui/paper.tsx';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { usePrinting } from '#app/ui/use-printing.ts';
import { useViewName } from '#app/ui/use-view-name.ts';
import type { PlaceTableRow, RowColumn } from '#core/query/place-rows.ts';
import { printValue } from './print-value.ts';
import styles from './printed-table.module.css';

interface PrintedTableProps {
  rows: readonly PlaceTableRow[];
  shown: readonly RowColumn[];
  expanded: ReadonlySet<string>;
}

/** The table for paper: all its open rows, not only those in sight. What lies over the table goes to paper in its stead. */
export function PrintedTable(props: PrintedTableProps) {
  const isPrinting = usePrinting();
  const isCovered = useView(({ open, sheet, board }) => open !== null || sheet !== null || board !== null);
  return isPrinting && !isCovered ? <TableOnPaper {...props} /> : null;
}

function TableOnPaper({ rows, shown, expanded }: PrintedTableProps) {
  const { t } = useTranslation(['map', 'common']);
  const nameOf = usePlaceNames();
  const view = useView();
  const name = useViewName(view);
  const locale = LOCALES[view.language];
  return (
    <Paper>
      <table className={styles.table}>
        <caption>{[t('common:name'), name, t('table.label')].filter(Boolean).join(' · ')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.place')}</th>
            {shown.map((id) => (
              <th key={id} scope="col">
                {t(`table.column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openRows(rows, expanded).map(({ row, depth }) => (
            <tr key={row.id}>
              <th scope="row" style={{ '--depth': depth }}>
                {row.level === null ? row.name || t('untitled') : nameOf(row.name)}
              </th>
              {shown.map((id) => (
                <td key={id}>{printValue(row, id, locale, t('none'))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}

/** Each row and, where it stands open, those below it. */
function openRows(
  rows: readonly PlaceTableRow[],
  expanded: ReadonlySet<string>,
  depth = 0,
): { row: PlaceTableRow; depth: number }[] {
  return rows.flatMap((row) => [
    { row, depth },
    ...(expanded.has(row.id) ? openRows(row.children, expanded, depth + 1) : []),
  ]);
}

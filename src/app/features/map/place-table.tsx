import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  type SortDirection,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '#app/i18n/i18n.ts';
import { goToPlace, hover, openInitiative, useView } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { PlaceTableRow, RowColumn, RowOrder } from '#core/query/place-rows.ts';
import { ColumnMenu } from './column-menu.tsx';
import styles from './place-table.module.css';
import { printValue } from './print-value.ts';
import { PrintedTable } from './printed-table.tsx';
import type { MapRecords } from './use-map-records.ts';
import { useTableColumns } from './use-table-columns.ts';
import { useTableRows } from './use-table-rows.ts';

/** The map's twin: province → city → county → town → village with numbers, down to the items. */
export function PlaceTable({ records }: { records: MapRecords }) {
  const { t } = useTranslation('map');
  const language = useView((view) => view.language);
  const columns = useTableColumns();
  const [order, setOrder] = useState<RowOrder>({ column: 'items', isDescending: true });
  const { rows, expanded, setExpanded } = useTableRows(records, order);
  const shown: (RowColumn | 'name')[] = useMemo(() => ['name', ...columns.shown], [columns.shown]);
  return (
    <div className={styles.table}>
      <div className={styles.bar}>
        <ColumnMenu {...columns} />
      </div>
      <ResizableTableContainer className={styles.frame!}>
        <Virtualizer
          layout={TableLayout}
          layoutOptions={{ rowHeight: columns.rowHeight, headingHeight: columns.rowHeight }}
        >
          <Table
            className={styles.grid!}
            aria-label={t('table.label')}
            treeColumn="name"
            expandedKeys={expanded}
            onExpandedChange={setExpanded}
            sortDescriptor={{ column: order.column, direction: order.isDescending ? 'descending' : 'ascending' }}
            onSortChange={({ column, direction }) =>
              setOrder(nextOrder(order, column as RowOrder['column'], direction))
            }
            onRowAction={(key) => act(String(key))}
          >
            <TableHeader columns={shown.map((id) => ({ id }))} dependencies={[language]}>
              {({ id }) => (
                <Column
                  id={id}
                  isRowHeader={id === 'name'}
                  allowsSorting
                  className={styles.column!}
                  {...(id === 'name'
                    ? { minWidth: 150, defaultWidth: '3fr' as const }
                    : { minWidth: 56, defaultWidth: '1fr' as const })}
                >
                  {id === 'name' ? t('table.place') : t(`table.column.${id}`)}
                </Column>
              )}
            </TableHeader>
            <TableBody
              items={rows}
              dependencies={[expanded, shown, language, records.chosen]}
              renderEmptyState={() => <p className={styles.empty}>{t('table.empty')}</p>}
            >
              {(row) => <PlaceRow row={row} shown={shown} expanded={expanded} chosen={records.chosen} />}
            </TableBody>
          </Table>
        </Virtualizer>
      </ResizableTableContainer>
      <PrintedTable rows={rows} shown={columns.shown} expanded={expanded} />
    </div>
  );
}

/** Names from A, numbers from the largest; asking again turns the order round. */
const nextOrder = (before: RowOrder, column: RowOrder['column'], direction: SortDirection): RowOrder => ({
  column,
  isDescending: column === before.column ? direction === 'descending' : column !== 'name',
});

interface PlaceRowProps {
  row: PlaceTableRow;
  shown: readonly (RowColumn | 'name')[];
  expanded: ReadonlySet<string>;
  chosen: readonly string[];
}

/** A row under a closed one is not made at all. */
function PlaceRow({ row, shown, expanded, chosen }: PlaceRowProps) {
  const { t } = useTranslation('map');
  const nameOf = usePlaceNames();
  const language = useView((view) => view.language);
  const isItem = row.level === null;
  const name = isItem ? row.name || t('untitled') : nameOf(row.name);
  const isChosen = row.code !== null && chosen.includes(row.code);
  const below = expanded.has(row.id) ? row.children : [];
  const item = row.id.slice(row.id.indexOf(':') + 1);
  return (
    <Row
      id={row.id}
      textValue={name}
      className={styles.row!}
      columns={shown.map((id) => ({ id }))}
      dependencies={[row, language, isChosen]}
      {...opening(row)}
      data-item={isItem || undefined}
      data-chosen={isChosen || undefined}
      data-none={(!isItem && row.values.items === null) || undefined}
      {...(isItem ? { onHoverStart: () => hover(item), onHoverEnd: () => hover(null) } : {})}
    >
      {shown.map((id) =>
        id === 'name' ? (
          <Cell key={id} className={styles.name!}>
            {row.children.length > 0 ? (
              <Button slot="chevron" className={styles.chevron!} aria-label={t('table.expand')}>
                <ChevronRight aria-hidden="true" size={14} />
              </Button>
            ) : (
              <i className={styles.chevron} />
            )}
            <span className={styles.text}>{name}</span>
            {isChosen && <span className={styles.unseen}>{t('table.chosen')}</span>}
          </Cell>
        ) : (
          <Cell key={id} className={styles.value!}>
            {printValue(row, id, LOCALES[language], t('none'))}
          </Cell>
        ),
      )}
      <Collection items={below} dependencies={[expanded, shown, language, chosen]}>
        {(child) => <PlaceRow row={child} shown={shown} expanded={expanded} chosen={chosen} />}
      </Collection>
    </Row>
  );
}

/** A closed row that can be opened. The keys and `aria-expanded` go by the property's older name, which has no type. */
const opening = ({ children }: PlaceTableRow): { hasChildItems: boolean } => {
  const hasChildItems = children.length > 0;
  return Object.assign({ hasChildItems }, { hasChildRows: hasChildItems });
};

function act(key: string): void {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('item:')) openInitiative(id);
  else if (/^\d+$/.test(id)) goToPlace(id);
}

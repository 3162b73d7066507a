import { ChartScatter, Hash, TableProperties } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import { useVisible } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import { countKinds, type FigureRow, figureRows } from '#core/query/figure-series.ts';
import { FigureTable } from './figure-table.tsx';
import styles from './figures-panel.module.css';
import { LargestFigures } from './largest-figures.tsx';
import { MarkLegend } from './mark-legend.tsx';
import { Totals } from './totals.tsx';
import { UnitStrips } from './unit-strips.tsx';

/** The reported figures of the current filter, kind by kind. */
export function FiguresPanel() {
  const { t } = useTranslation(['figures', 'common']);
  const items = useVisible();
  const rows = useMemo(() => figureRows(items), [items]);
  const kinds = useMemo(() => countKinds(rows), [rows]);
  const wanted = useView((view) => view.filter.figureKinds[0]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTable, setTable] = useState(false);
  if (kinds.length === 0) return <Message icon={Hash} title={t('none')} />;
  const kind = kinds.find((other) => other.kind === (chosen ?? wanted))?.kind ?? kinds[0]!.kind;
  return (
    <div className={styles.view}>
      <Tabs selectedKey={kind} onSelectionChange={(key) => setChosen(String(key))} className={styles.tabs!}>
        <div className={styles.bar}>
          <TabList aria-label={t('kinds')} className={styles.kinds!}>
            {kinds.map(({ kind: key, count }) => (
              <Tab key={key} id={key} className={styles.kind!}>
                {t(`common:figureKinds.${key}`)} <span>{count}</span>
              </Tab>
            ))}
          </TabList>
          <ToggleButton isSelected={isTable} onChange={setTable} className={styles.toggle!}>
            {isTable ? <ChartScatter aria-hidden size={16} /> : <TableProperties aria-hidden size={16} />}
            {isTable ? t('chart') : t('table')}
          </ToggleButton>
        </div>
        <TabPanel id={kind} className={styles.panel!}>
          <Kind key={kind} rows={rows.filter(({ figure }) => figure.kind === kind)} isTable={isTable} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Kind({ rows, isTable }: { rows: FigureRow[]; isTable: boolean }) {
  if (isTable) return <FigureTable rows={rows} />;
  return (
    <>
      <UnitStrips rows={rows} />
      <MarkLegend rows={rows} />
      <LargestFigures rows={rows} />
      <Totals rows={rows} />
    </>
  );
}

import { Hash } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { MarkLegend } from '#app/charts/mark-legend.tsx';
import { chartFigures, useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import type { FigureKind } from '#core/model.ts';
import { countKinds, type FigureRow } from '#core/query/figure-series.ts';
import { AlikeMeasures } from './alike-measures.tsx';
import { FigureTable } from './figure-table.tsx';
import { FigureTools } from './figure-tools.tsx';
import styles from './figures-panel.module.css';
import { LargestFigures } from './largest-figures.tsx';
import { Totals } from './totals.tsx';
import { UnitStrips } from './unit-strips.tsx';
import { useFigureRows, useStripRows } from './use-figure-rows.ts';

/** The reported figures of the current filter, kind by kind. */
export function FiguresPanel() {
  const { t } = useTranslation(['figures', 'common']);
  const rows = useFigureRows();
  const stripRows = useStripRows(rows);
  const kinds = useMemo(() => countKinds(rows), [rows]);
  const wanted = useView((view) => view.figureKind ?? view.filter.figureKinds[0]);
  const [isTable, setTable] = useState(false);
  if (kinds.length === 0)
    return (
      <div className={styles.view}>
        <FigureTools />
        <Message icon={Hash} title={t('none')} />
      </div>
    );
  const kind = kinds.find((other) => other.kind === wanted)?.kind ?? kinds[0]!.kind;
  const ofKind = (all: readonly FigureRow[]) => all.filter(({ figure }) => figure.kind === kind);
  return (
    <div className={styles.view}>
      <FigureTools table={{ isTable, setTable }} />
      <Tabs
        selectedKey={kind}
        onSelectionChange={(key) => key !== kind && chartFigures({ figureKind: key as FigureKind })}
        className={styles.tabs!}
      >
        <TabList aria-label={t('kinds')} className={styles.kinds!}>
          {kinds.map(({ kind: key, count }) => (
            <Tab key={key} id={key} className={styles.kind!}>
              {t(`common:figureKinds.${key}`)} <span>{count}</span>
            </Tab>
          ))}
        </TabList>
        <TabPanel id={kind} className={styles.panel!}>
          {isTable ? (
            <FigureTable rows={ofKind(rows)} />
          ) : (
            <Kind key={kind} rows={ofKind(rows)} stripRows={ofKind(stripRows)} />
          )}
        </TabPanel>
      </Tabs>
    </div>
  );
}

function Kind({ rows, stripRows }: { rows: readonly FigureRow[]; stripRows: readonly FigureRow[] }) {
  return (
    <>
      <div className={styles.strips} data-charts>
        <UnitStrips rows={stripRows} />
        <MarkLegend rows={stripRows} />
      </div>
      <LargestFigures rows={rows} />
      <AlikeMeasures rows={rows} />
      <Totals rows={rows} />
    </>
  );
}

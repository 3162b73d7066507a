import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { gatherAlike } from '#core/query/summarise-figures.ts';
import { unitName } from '#core/query/unit-name.ts';
import { FigureTable } from './figure-table.tsx';
import styles from './totals.module.css';

/** What several reports measure alike, in small tables to compare by. */
export function AlikeMeasures({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  const groups = useMemo(() => gatherAlike(rows), [rows]);
  if (groups.length === 0) return null;
  return (
    <section className={styles.totals}>
      <h3>{t('alike')}</h3>
      <p className={styles.reason}>{t('alikeHint')}</p>
      {groups.map(({ stem, unit, rows: members }, i) => (
        <details key={`${stem} ${unit}`} open={i === 0} className={styles.group}>
          <summary>
            {stem}{' '}
            <span>
              {unitName(unit, language)} · {t('figureCount', { count: members.length })}
            </span>
          </summary>
          <FigureTable rows={members} />
        </details>
      ))}
    </section>
  );
}

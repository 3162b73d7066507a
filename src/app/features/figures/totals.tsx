import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { addFigures, type MeasureGroup, sumByMeasure } from '#core/query/summarise-figures.ts';
import { unitName } from '#core/query/unit-name.ts';
import { FigureTable } from './figure-table.tsx';
import { formatTotal } from './format-total.ts';
import styles from './totals.module.css';

/** Sums of alike figures with their bounds, and why the others have none; each opens its parts. */
export function Totals({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const all = useMemo(() => addFigures(rows), [rows]);
  const groups = useMemo(() => sumByMeasure(rows), [rows]);
  const summed = groups.filter(({ sum }) => 'total' in sum);
  const refused = groups.filter(({ sum }) => 'refusal' in sum);
  return (
    <section className={styles.totals}>
      <h3>{t('totals')}</h3>
      {summed.length === 0 && <p className={styles.reason}>{t('noTotals')}</p>}
      {'refusal' in all && all.refusal !== 'single' && (
        <p className={styles.reason}>{t('allRefused', { count: rows.length, reason: t(`refusals.${all.refusal}`) })}</p>
      )}
      <GroupList groups={summed} />
      {refused.length > 0 && (
        <>
          <h3>{t('notAdded')}</h3>
          <GroupList groups={refused} />
        </>
      )}
    </section>
  );
}

const GroupList = ({ groups }: { groups: readonly MeasureGroup[] }) =>
  groups.map((group) => (
    <details key={`${group.unit} ${group.measure}`} className={styles.group}>
      <summary>
        {group.measure}{' '}
        <span>
          <SumWords group={group} />
        </span>
      </summary>
      <FigureTable rows={group.rows} />
    </details>
  ));

function SumWords({ group: { sum, rows, unit } }: { group: MeasureGroup }) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  if ('refusal' in sum) {
    const named = unitName(unit, language, rows.length === 1);
    return t('refused', { count: rows.length, unit: named, reason: t(`refusals.${sum.refusal}`) });
  }
  const { count, approximate } = sum.total;
  const words = { sum: formatTotal(sum.total, language), count, approximate };
  return approximate > 0 ? t('totalApproximate', words) : t('total', words);
}

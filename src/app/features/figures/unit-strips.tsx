import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { type FigureRow, seriesByUnit } from '#core/query/figure-series.ts';
import { UnitStrip } from './unit-strip.tsx';
import styles from './unit-strips.module.css';

const MOST_STRIPS = 5;

/** A strip for each of the commonest units: unlike units never share a scale. */
export function UnitStrips({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const asked = useView((view) => view.filter.size?.unit);
  const series = useMemo(() => seriesByUnit(rows), [rows]);
  const strips = series
    .filter(({ unit, rows: members }) => members.length > 1 || unit === asked)
    .filter(({ unit }, i) => i < MOST_STRIPS || unit === asked);
  return (
    <section className={styles.strips}>
      {strips.map((strip) => (
        <UnitStrip key={strip.unit} strip={strip} />
      ))}
      {series.length > strips.length && (
        <p className={styles.note}>{t('unitsLeft', { count: series.length - strips.length })}</p>
      )}
    </section>
  );
}

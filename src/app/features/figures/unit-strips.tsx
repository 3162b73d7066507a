import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { type FigureRow, seriesByUnit, type UnitSeries, valueSpan } from '#core/query/figure-series.ts';
import { SaveChart } from './save-chart.tsx';
import { StripChart } from './strip-chart.tsx';
import styles from './unit-strips.module.css';

const MOST_STRIPS = 5;
const MOST_MARKS = 400;

/** A strip for each of the commonest units: unlike units never share a scale. */
export function UnitStrips({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const series = useMemo(() => seriesByUnit(rows), [rows]);
  const strips = series.filter(({ rows: members }) => members.length > 1).slice(0, MOST_STRIPS);
  return (
    <section className={styles.strips}>
      {strips.map((strip) => (
        <Strip key={strip.unit} strip={strip} />
      ))}
      {series.length > strips.length && (
        <p className={styles.note}>{t('unitsLeft', { count: series.length - strips.length })}</p>
      )}
    </section>
  );
}

function Strip({ strip: { unit, rows } }: { strip: UnitSeries }) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  const frame = useRef<HTMLElement>(null);
  const drawn = useMemo(() => sample(rows, MOST_MARKS), [rows]);
  const [from, to] = valueSpan(rows).map((value) => formatNumber(value, language)) as [string, string];
  const approximate = rows.filter(({ figure }) => figure.approx !== null).length;
  const size = t('stripShort', { count: rows.length, from, to });
  return (
    <figure ref={frame} className={styles.strip}>
      <figcaption>
        <b>{unit}</b> <span>{size}</span>
      </figcaption>
      <StripChart rows={drawn} label={t('strip', { unit, count: rows.length, from, to, approximate })} />
      <SaveChart frame={frame} caption={`${unit} ${size}`} unit={unit} />
      {drawn.length < rows.length && <p className={styles.note}>{t('sampled', { count: drawn.length })}</p>}
    </figure>
  );
}

/** Evenly over the sorted values, so that the shape stays. */
function sample(rows: readonly FigureRow[], most: number): readonly FigureRow[] {
  if (rows.length <= most) return rows;
  const sorted = rows.toSorted((a, b) => a.figure.value - b.figure.value);
  return Array.from({ length: most }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (most - 1))]!);
}

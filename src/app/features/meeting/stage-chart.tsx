import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { type FigureRow, upperEnd } from '#core/query/figure-series.ts';
import { unitName } from '#core/query/unit-name.ts';
import { sceneChart } from '#core/scene/scene-chart.ts';
import styles from './stage-chart.module.css';
import { useStageWords } from './use-scene-content.ts';

/** The largest figures of one unit as bars from zero; hollow where the figure is a bound or an approximation. */
export function StageChart({ items }: { items: readonly PublishedInitiative[] }) {
  const { t } = useTranslation('meeting');
  const { t: common } = useTranslation();
  const language = useView((view) => view.language);
  const kind = useView((view) => view.figureKind ?? view.filter.figureKinds[0] ?? null);
  const chart = useMemo(() => sceneChart(items, kind), [items, kind]);
  if (!chart) return <p>{t('noFigures')}</p>;
  const longest = upperEnd(chart.rows[0]!.figure);
  return (
    <figure className={styles.chart}>
      <figcaption>
        {t('chart', {
          kind: common(`figureKinds.${chart.kind}`),
          unit: unitName(chart.unit, language),
          count: chart.rows.length,
        })}
      </figcaption>
      <ol>
        {chart.rows.map((row) => (
          <Bar key={row.key} row={row} longest={longest} />
        ))}
      </ol>
    </figure>
  );
}

function Bar({ row, longest }: { row: FigureRow; longest: number }) {
  const wordsOf = useStageWords();
  const { value, measure, place, source } = wordsOf(row);
  const { item, figure } = row;
  const share = longest > 0 ? (100 * Math.max(0, upperEnd(figure))) / longest : 0;
  return (
    <li style={{ '--hue': themeLook(item.themes[0]?.key ?? '')?.hue ?? 'var(--accent)' }}>
      <p className={styles.words}>
        <span className={styles.measure}>{measure}</span>
        <span className={styles.source}>{[place, source].filter(Boolean).join(' · ')}</span>
        <b>{value}</b>
      </p>
      <i style={{ width: `${share}%` }} data-hollow={figure.approx !== null || undefined} />
    </li>
  );
}

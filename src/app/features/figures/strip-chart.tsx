import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ResponsiveContainer, Scatter, ScatterChart, type ScatterShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { type FigureRow, spreadLanes, upperEnd, valueScale } from '#core/query/figure-series.ts';
import { FigureCard } from './figure-card.tsx';
import { FigureMark } from './figure-mark.tsx';
import styles from './strip-chart.module.css';

/** Share of the axis that a mark takes. */
const GAP = 0.035;
const LANE = 12;
const MOST_LANES = 9;
const AXIS = 24;
const TICK = { fontSize: 11, fill: 'var(--ink-soft)' };

/** One mark a figure on an axis of its values, logarithmic where they span decades. */
export function StripChart({ rows, label }: { rows: readonly FigureRow[]; label: string }) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  const scale = useMemo(() => valueScale(rows), [rows]);
  const points = useMemo(() => {
    const lanes = spreadLanes(rows, scale, GAP);
    const fold = (lane: number) => (Math.abs(lane) > (MOST_LANES - 1) / 2 ? lane % ((MOST_LANES + 1) / 2) : lane);
    return rows.map((row) => ({
      x: row.figure.value,
      to: upperEnd(row.figure),
      lane: fold(lanes.get(row.key) ?? 0),
      row,
    }));
  }, [rows, scale]);
  const reach = Math.max(...points.map(({ lane }) => Math.abs(lane)));
  return (
    <div className={styles.chart}>
      <div role="img" aria-label={label}>
        <ResponsiveContainer width="100%" height={(2 * reach + 2) * LANE + AXIS}>
          <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 14, bottom: 0, left: 14 }}>
            <XAxis
              dataKey="x"
              type="number"
              scale={scale.isLog ? 'log' : 'linear'}
              domain={scale.domain}
              ticks={scale.ticks}
              tickFormatter={(value: number) => formatNumber(value, language)}
              interval="preserveStartEnd"
              height={AXIS}
              tickSize={4}
              tick={TICK}
              className={styles.axis!}
            />
            <YAxis dataKey="lane" type="number" domain={[-reach - 1, reach + 1]} hide />
            <Tooltip
              content={({ active, payload }) => <FigureCard row={active ? payload[0]?.payload.row : undefined} />}
              cursor={false}
              isAnimationActive={false}
            />
            <Scatter
              data={points}
              shape={({ cx, cy, payload }: ScatterShapeProps) => (
                <FigureMark cx={cx} cy={cy} to={payload.to} row={payload.row} />
              )}
              isAnimationActive={false}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </div>
      {scale.isLog && <p className={styles.log}>{t('logScale')}</p>}
    </div>
  );
}

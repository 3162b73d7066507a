import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { isInSize, type SizeRange } from '#core/query/size.ts';
import { layOutStrips, type StripGroup, type StripLayout } from '#core/query/strip-layout.ts';
import type { ValueScale } from '#core/query/value-scale.ts';
import { BandLabel } from './band-label.tsx';
import { FigureCard } from './figure-card.tsx';
import { FigureMark } from './figure-mark.tsx';
import styles from './strip-chart.module.css';

/** Share of the axis that a mark takes. */
const GAP = 0.042;
const LANE = 12;
const MOST_LANES = { single: 9, grouped: 5 };
const AXIS = 24;
const TICK = { fontSize: 11, fill: 'var(--ink-soft)' };

/** What stands beside the axis: marks at its ends need room, and grouped rows have their names to the left. */
export const MARGIN = 16;
export const LABELS = 92;

interface StripChartProps {
  /** A single group has no name beside it. */
  groups: readonly StripGroup[];
  scale: ValueScale;
  label: string;
  /** The range that is asked for. */
  size?: SizeRange | null;
}

/** One mark a figure on an axis of its values, group below group. */
export function StripChart({ groups, scale, label, size = null }: StripChartProps) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  const isGrouped = groups.length > 1 || groups[0]?.label !== '';
  const layout = useMemo(
    () => layOutStrips(groups, scale, { gap: GAP, most: isGrouped ? MOST_LANES.grouped : MOST_LANES.single }),
    [groups, scale, isGrouped],
  );
  const [from, to] = scale.domain;
  return (
    <div className={styles.chart} data-marks>
      <div role="img" aria-label={label}>
        <ResponsiveContainer width="100%" height={layout.height * LANE + AXIS}>
          <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: MARGIN, bottom: 0, left: MARGIN }}>
            <CartesianGrid horizontal={false} className={styles.grid!} />
            {size && (
              <ReferenceArea x1={size.low ?? from} x2={size.high ?? to} className={styles.range!} ifOverflow="hidden" />
            )}
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
            <YAxis
              dataKey="y"
              type="number"
              reversed
              domain={[0, layout.height]}
              ticks={layout.bands.map(({ middle }) => middle)}
              interval={0}
              hide={!isGrouped}
              width={LABELS}
              tick={({ x, y, payload }) => <BandLabel x={x} y={y} name={nameAt(layout, payload.value)} />}
              axisLine={false}
              tickLine={false}
            />
            {layout.bands.slice(0, -1).map(({ key, end }) => (
              <ReferenceLine key={key} y={end} className={styles.grid!} />
            ))}
            <Tooltip
              content={({ active, payload }) => <FigureCard row={active ? payload[0]?.payload.row : undefined} />}
              cursor={false}
              isAnimationActive={false}
            />
            <Scatter
              data={layout.points}
              shape={({ cx, cy, payload }: ScatterShapeProps) => (
                <FigureMark
                  cx={cx}
                  cy={cy}
                  to={payload.to}
                  row={payload.row}
                  isOut={size !== null && !isInSize(payload.row.figure, size)}
                />
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

const nameAt = ({ bands }: StripLayout, middle: number): string =>
  bands.find((band) => band.middle === middle)?.label ?? '';

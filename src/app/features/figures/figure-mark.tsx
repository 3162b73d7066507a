import { useXAxisScale } from 'recharts';
import { hover, openInitiative, useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { PublishedFigure } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import styles from './figure-mark.module.css';

const RADIUS = 4.5;
const WHISKER = 9;

interface MarkProps {
  cx: number | undefined;
  cy: number | undefined;
  /** The figure's upper end. */
  to: number;
  row: FigureRow;
}

/** A figure as a mark: filled when exact, hollow when approximate, with a whisker to the open side of a bound, a bar for a range. */
export function FigureMark({ cx, cy, to, row }: MarkProps) {
  const toPixel = useXAxisScale();
  const hovered = useView((view) => view.hovered);
  if (cx === undefined || cy === undefined) return null;
  const { item, index, figure } = row;
  const end = toPixel?.(to) ?? cx;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the bars and the table below open the same by keyboard
    <g
      className={styles.mark}
      style={{ '--hue': hueOf(row) }}
      data-hollow={figure.approx !== null}
      data-suspect={figure.suspect !== undefined}
      data-hovered={hovered === item.id}
      onClick={() => openInitiative(item.id, index)}
      onPointerEnter={() => hover(item.id)}
      onPointerLeave={() => hover(null)}
    >
      {figure.max === null ? (
        <>
          <path d={`M${cx},${cy}h${whisker(figure)}`} />
          <circle cx={cx} cy={cy} r={RADIUS} />
        </>
      ) : (
        <rect x={cx - 2} y={cy - 3} width={end - cx + 4} height={6} rx={3} />
      )}
    </g>
  );
}

/** 余, 超 → to the right; 近, 不足 → to the left. */
function whisker({ approx }: PublishedFigure): number {
  if (approx === 'over') return WHISKER;
  return approx === 'under' || approx === 'nearly' ? -WHISKER : 0;
}

export const hueOf = ({ item }: FigureRow): string => themeLook(item.themes[0]?.key ?? '')?.hue ?? 'var(--ink-faint)';

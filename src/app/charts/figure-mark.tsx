import { useXAxisScale } from 'recharts';
import { hover, openInitiative, useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { PublishedFigure } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import styles from './figure-mark.module.css';
import { shapeOf } from './mark-shape.ts';

/** From the middle of a mark to the tip of its arrow. */
const ARROW = 13;

interface MarkProps {
  cx: number | undefined;
  cy: number | undefined;
  /** The figure's upper end. */
  to: number;
  row: FigureRow;
  /** Outside the range that the filter asks for. */
  isOut: boolean;
}

/** A figure as a mark: filled when exact, hollow when approximate, with an arrow to the open side of a bound, a bar for a range. */
export function FigureMark({ cx, cy, to, row, isOut }: MarkProps) {
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
      data-out={isOut}
      onClick={() => openInitiative(item.id, index)}
      onPointerEnter={() => hover(item.id)}
      onPointerLeave={() => hover(null)}
    >
      {figure.max === null ? (
        <>
          <path className={styles.arrow} d={arrow(cx, cy, figure)} />
          <path d={shapeOf(groupOf(row))} transform={`translate(${cx},${cy})`} />
        </>
      ) : (
        <rect x={cx - 2} y={cy - 3} width={end - cx + 4} height={6} rx={3} />
      )}
    </g>
  );
}

/** 余, 超 → to the right; 近, 不足 → to the left. */
function arrow(cx: number, cy: number, { approx }: PublishedFigure): string {
  if (approx === null || approx === 'about') return '';
  const way = approx === 'over' ? 1 : -1;
  return `M${cx},${cy}h${way * ARROW}m${way * -3.5},-3l${way * 3.5},3l${way * -3.5},3`;
}

const groupOf = ({ item }: FigureRow) => themeLook(item.themes[0]?.key ?? '')?.group;

export const hueOf = ({ item }: FigureRow): string => themeLook(item.themes[0]?.key ?? '')?.hue ?? 'var(--ink-faint)';

import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { LABELS, MARGIN } from '#app/charts/strip-chart.tsx';
import { setFilter, useView } from '#app/state/view-store.ts';
import type { SizeRange } from '#core/query/size.ts';
import { endsOf, rangeAt, type ValueScale } from '#core/query/value-scale.ts';

type Ends = readonly [from: number, to: number];

/** A press that moves less is a click. */
const LEAST_DRAG = 6;

/** The range of one unit: while it is drawn it is only shown; let go, it filters everything, so that back undoes it in one step. */
export function useBrush(unit: string, scale: ValueScale, isGrouped: boolean) {
  const asked = useView((view) => (view.filter.size?.unit === unit ? view.filter.size : null));
  const [drawn, setDrawn] = useState<Ends | null>(null);
  const start = useRef<{ x: number; at: number } | null>(null);
  const wasDragged = useRef(false);
  const size: SizeRange | null = drawn ? rangeAt(scale, unit, drawn) : asked;
  const commit = () => {
    if (drawn) setFilter({ size: rangeAt(scale, unit, drawn) });
    setDrawn(null);
  };
  const positionAt = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const from = left + MARGIN + (isGrouped ? LABELS : 0);
    return Math.min(1, Math.max(0, (event.clientX - from) / (left + width - MARGIN - from)));
  };
  /** Drawn over the chart with the mouse; a finger there scrolls, and has the thumbs below. */
  const area = {
    onPointerDown: (event: PointerEvent) => {
      wasDragged.current = false;
      if (event.pointerType !== 'touch' && event.button === 0)
        start.current = { x: event.clientX, at: positionAt(event) };
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = start;
      if (!current || (!wasDragged.current && Math.abs(event.clientX - current.x) < LEAST_DRAG)) return;
      if (!wasDragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = true;
      const at = positionAt(event);
      setDrawn([Math.min(current.at, at), Math.max(current.at, at)]);
    },
    onPointerUp: () => {
      start.current = null;
      if (wasDragged.current) commit();
    },
    onPointerCancel: () => {
      start.current = null;
      setDrawn(null);
    },
    /** The mark under the end of a drag is not meant. */
    onClickCapture: (event: MouseEvent) => {
      if (wasDragged.current) event.stopPropagation();
      wasDragged.current = false;
    },
  };
  return {
    size,
    ends: drawn ?? endsOf(scale, asked),
    isAsked: asked !== null,
    isDrawing: drawn !== null,
    change: setDrawn,
    commit,
    area,
  };
}

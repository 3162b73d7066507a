import { useMemo } from 'react';
import { useInitiatives, useVisible } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { type FigureRow, figureRows } from '#core/query/figure-series.ts';
import { filterInitiatives } from '#core/query/filter.ts';
import { isInSize } from '#core/query/size.ts';

/** The figures of the filtered items, of the kinds that are asked for; of the unit whose size is asked for, those of that size only. */
export function useFigureRows(): FigureRow[] {
  const items = useVisible();
  const { size, figureKinds } = useView((view) => view.filter);
  return useMemo(
    () =>
      figureRows(items).filter(({ figure }) =>
        figure.unit === size?.unit
          ? isInSize(figure, size)
          : figureKinds.length === 0 || figureKinds.includes(figure.kind),
      ),
    [items, size, figureKinds],
  );
}

/** The same for the strips, which show of a unit with a range what lies outside it, too. */
export function useStripRows(rows: readonly FigureRow[]): readonly FigureRow[] {
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  return useMemo(() => {
    const { size } = filter;
    if (!size) return rows;
    const all = figureRows(filterInitiatives(items, filter, 'size'));
    return [
      ...rows.filter(({ figure }) => figure.unit !== size.unit),
      ...all.filter(({ figure }) => figure.unit === size.unit),
    ];
  }, [items, filter, rows]);
}

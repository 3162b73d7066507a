import { useState } from 'react';
import { usePages } from '#app/state/use-visible.ts';
import { useLayout } from '#app/ui/use-layout.ts';
import { type RowColumn, rowColumns } from '#core/query/place-rows.ts';
import { useMedia } from './use-media.ts';

const ON_PHONE: readonly RowColumn[] = ['items', 'figures'];
const ROW_HEIGHT = 34;
/** What a finger hits. */
const TOUCH_HEIGHT = 44;

/** The columns that there are, and those shown; dates only where some page has one. */
export function useTableColumns() {
  const hasDates = usePages().some(({ date }) => date !== undefined);
  const available = rowColumns.filter((column) => column !== 'date' || hasDates);
  const layout = useLayout();
  const isTouched = useMedia('(pointer: coarse)');
  const [chosen, show] = useState<readonly RowColumn[] | null>(null);
  const shown = chosen ?? (layout === 'phone' ? ON_PHONE : available);
  const enlarged = layout === 'wide' ? 1.1875 : 1;
  return { available, shown, show, rowHeight: Math.round((isTouched ? TOUCH_HEIGHT : ROW_HEIGHT) * enlarged) };
}

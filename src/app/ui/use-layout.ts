import { useSyncExternalStore } from 'react';

/** Phone: map over panel. Tablet: map and panel, filters in a tab. Desk: three columns. Wide: figures have their own. */
export type Layout = 'phone' | 'tablet' | 'desk' | 'wide';

/** The least widths, the largest first; app.module.css has the same. */
const LEAST: [Layout, string][] = [
  ['wide', '(min-width: 2200px)'],
  ['desk', '(min-width: 1180px)'],
  ['tablet', '(min-width: 768px)'],
];

export const useLayout = (): Layout => useSyncExternalStore(subscribe, currentLayout);

const currentLayout = (): Layout => LEAST.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'phone';

function subscribe(changed: () => void): () => void {
  const lists = LEAST.map(([, query]) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

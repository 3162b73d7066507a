import { useMemo } from 'react';
import { useInitiatives } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { countHidden, countOptions, type OptionCounts } from '#core/query/count.ts';
import type { ListFacet } from '#core/query/filter.ts';
import type { Option } from './facet-option.tsx';

interface Counts {
  /** How many items asking for an option shows, under the other filters. */
  shown: OptionCounts;
  /** How many leaving it out hides. */
  hidden: OptionCounts;
}

/** The live counts of a facet's options. */
export function useCounts(facet: ListFacet): Counts {
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  return useMemo(
    () => ({ shown: countOptions(items, filter, facet), hidden: countHidden(items, filter, facet) }),
    [items, filter, facet],
  );
}

/** Makes options of a facet, with their live counts. */
export function useOptions(facet: ListFacet): (key: string, label: string) => Option {
  const { shown, hidden } = useCounts(facet);
  return (key, label) => ({ key, label, count: shown.get(key) ?? 0, hidden: hidden.get(key) ?? 0 });
}

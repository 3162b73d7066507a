import { useMemo } from 'react';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { compareSides, type SideKind } from '#core/query/compare.ts';
import { type Facet, filterInitiatives } from '#core/query/filter.ts';
import { activeFacets, dropFacets } from '#core/query/loosen.ts';
import { sentencesOf, writeComparison } from '#core/query/write-comparison.ts';

/** What the sides themselves ask is not asked of them again. */
const OWN: Record<SideKind, readonly Facet[]> = {
  place: ['places', 'withoutPlaces'],
  theme: ['themes', 'withoutThemes'],
};

/** The sides under all other filters, and the facets that those are. */
export function useComparison(kind: SideKind, keys: readonly string[]) {
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const filter = useView((view) => view.filter);
  const language = useView((view) => view.language);
  const placeName = usePlaceNames();
  const joined = keys.join();
  return useMemo(() => {
    const others = dropFacets(filter, OWN[kind]);
    const comparison = compareSides(kind, joined.split(',').filter(Boolean), filterInitiatives(items, others), rows);
    const nameOf = (key: string) => themeLook(key)?.label[language] ?? placeName(comparison.names.get(key) ?? key);
    const brief = writeComparison(comparison, { language, write: formatNumber, nameOf });
    return { comparison, sentences: sentencesOf(brief, language), nameOf, facets: activeFacets(others) };
  }, [items, rows, filter, language, kind, joined, placeName]);
}

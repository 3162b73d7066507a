import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, usePages } from '#app/state/use-visible.ts';
import { type ListFacet, useView } from '#app/state/view-store.ts';
import { usePageLabel } from '#app/ui/use-page-label.ts';
import { figureKinds } from '#core/files/figure-kinds.ts';
import type { ArticleKind } from '#core/model.ts';
import { countOptions, type OptionCounts } from '#core/query/count.ts';

export interface Option {
  key: string;
  label: string;
  count: number;
}

const KINDS: readonly ArticleKind[] = ['article', 'photo'];
/** How many items each option of a facet would show under the other facets. */
export function useCounts(facet: ListFacet): OptionCounts {
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  return useMemo(() => countOptions(items, filter, facet), [items, filter, facet]);
}

export function useKindOptions(): Option[] {
  const { t } = useTranslation();
  const counts = useCounts('kinds');
  return KINDS.map((key) => ({ key, label: t(`kinds.${key}`), count: counts.get(key) ?? 0 }));
}

export function useFigureKindOptions(): Option[] {
  const { t } = useTranslation();
  const counts = useCounts('figureKinds');
  return figureKinds.map((key) => ({ key, label: t(`figureKinds.${key}`), count: counts.get(key) ?? 0 }));
}

export function usePageOptions(): Option[] {
  const pages = usePages();
  const labelOf = usePageLabel();
  const counts = useCounts('pages');
  return pages.map((page) => ({ key: page.id, label: labelOf(page), count: counts.get(page.id) ?? 0 }));
}

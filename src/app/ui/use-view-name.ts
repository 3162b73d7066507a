import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import type { View } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { activeFacets } from '#core/query/loosen.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { nameView } from '#core/scene/name-view.ts';

const NAMED = ['places', 'themes', 'text'];

/** What a view is called: 嘉善县 · 数字化; empty where all is shown. That more is asked for is said, not what. */
export function useViewName(view: View): string {
  const { t } = useTranslation();
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const placeName = usePlaceNames();
  const names = useMemo(() => nameUnits(rows, items), [rows, items]);
  const name = nameView(view, items, names, view.language, placeName);
  const hasMore = activeFacets(view.filter).some((facet) => !NAMED.includes(facet));
  return [name, hasMore ? t('filtered') : ''].filter(Boolean).join(' · ');
}

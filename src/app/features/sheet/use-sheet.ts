import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placesQuery } from '#app/data/queries.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import type { PlaceRow } from '#core/files/schema.ts';
import { writeBrief } from '#core/query/place-brief.ts';
import { placeSheet } from '#core/query/place-sheet.ts';

const NO_ROWS: readonly PlaceRow[] = [];

/** The sheet of a place and its paragraph; null for a place that nobody knows. All items count, whatever the filter shows. */
export function useSheet(key: string) {
  const items = useInitiatives();
  const rows = useQuery(placesQuery).data?.places ?? NO_ROWS;
  const language = useView((view) => view.language);
  return useMemo(() => {
    const sheet = placeSheet(key, items, rows);
    return sheet && { sheet, brief: writeBrief(sheet, language, formatNumber) };
  }, [key, items, rows, language]);
}

import { useMemo } from 'react';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { writeBrief } from '#core/query/place-brief.ts';
import { type PlaceSheet, placeSheet } from '#core/query/place-sheet.ts';

/** The sheet of a place and its paragraph; null for a place that nobody knows. All items count, whatever the filter shows. */
export function useSheet(key: string) {
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const language = useView((view) => view.language);
  const nameOf = usePlaceNames();
  return useMemo(() => {
    const found = placeSheet(key, items, rows);
    const sheet = found && inLanguage(found, nameOf);
    return sheet && { sheet, brief: writeBrief(sheet, language, formatNumber) };
  }, [key, items, rows, language, nameOf]);
}

/** The sheet with the names of its places as the reader's language has them. */
function inLanguage(sheet: PlaceSheet, nameOf: (name: string) => string): PlaceSheet {
  const renamed = <Unit extends { name: string }>(units: readonly Unit[]): Unit[] =>
    units.map((unit) => ({ ...unit, name: nameOf(unit.name) }));
  return {
    ...sheet,
    name: nameOf(sheet.name),
    path: renamed(sheet.path),
    parts: renamed(sheet.parts),
    neighbours: renamed(sheet.neighbours),
    alike: renamed(sheet.alike),
    names: new Map([...sheet.names].map(([key, name]) => [key, nameOf(name)])),
  };
}

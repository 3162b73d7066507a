import { useMemo, useState } from 'react';
import type { Key } from 'react-aria-components/Collection';
import { LOCALES } from '#app/i18n/i18n.ts';
import { usePages } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { ancestorsOf } from '#core/division-code.ts';
import type { PlaceGroup } from '#core/query/group-places.ts';
import { placeRows, type RowOrder, sortRows } from '#core/query/place-rows.ts';
import type { MapRecords } from './use-map-records.ts';

/** The rows in the order asked for, and which stand open: at first provinces, cities and what leads to the chosen places. */
export function useTableRows({ groups, chosen }: MapRecords, order: RowOrder) {
  const pages = usePages();
  const nameOf = usePlaceNames();
  const language = useView((view) => view.language);
  const rows = useMemo(() => {
    const dates = new Map(pages.map(({ id, date }) => [id, date ?? '']));
    const collator = new Intl.Collator(LOCALES[language]);
    return sortRows(placeRows(groups, dates), order, (a, b) => collator.compare(nameOf(a), nameOf(b)));
  }, [groups, pages, order, language, nameOf]);
  const [toggled, setToggled] = useState<ReadonlySet<string> | null>(null);
  const [followed, setFollowed] = useState(chosen);
  const path = useMemo(
    () => chosen.flatMap((code) => [...ancestorsOf(code), code]).map((code) => `place:${code}`),
    [chosen],
  );
  const expanded = useMemo(() => toggled ?? new Set([...openAtFirst(groups), ...path]), [toggled, groups, path]);
  if (followed !== chosen) {
    setFollowed(chosen);
    if (toggled) setToggled(new Set([...toggled, ...path]));
  }
  const setExpanded = (keys: Set<Key>) => setToggled(new Set([...keys].map(String)));
  return { rows, expanded, setExpanded };
}

const openAtFirst = (groups: readonly PlaceGroup[]): string[] =>
  groups.flatMap((group) => [group, ...group.children]).map(({ key }) => `place:${key}`);

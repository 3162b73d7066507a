import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { COUNTY_DIGITS } from '#core/division-code.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { type Grouping, groupFigures } from '#core/query/group-figures.ts';
import type { StripGroup } from '#core/query/strip-layout.ts';
import { nameUnits } from '#core/query/unit-tree.ts';

/** More rows than these are a table's work. */
const MOST_GROUPS = 12;

/** The rows of a strip as they are chosen: one, or one for each theme, place or measure; and how many did not fit. */
export function useGroups(rows: readonly FigureRow[]): { groups: StripGroup[]; left: number } {
  const { t } = useTranslation(['figures', 'common']);
  const by = useView((view) => view.figureRows);
  const language = useView((view) => view.language);
  const places = useView((view) => view.filter.places);
  const units = useKnownPlaces();
  const items = useInitiatives();
  const nameOf = usePlaceNames();
  return useMemo(() => {
    if (by === 'unit') return { groups: [{ key: '', label: '', rows }], left: 0 };
    const names = nameUnits(units, items);
    const labelOf: Record<Grouping, (key: string) => string> = {
      theme: (key) => themeLook(key)?.label[language] ?? t('untold'),
      place: (key) => nameOf(names.get(key) ?? t('common:noPlace')),
      measure: (key) => key || t('unmeasured'),
    };
    const isInCounty = places.length > 0 && places.every((code) => code.length >= COUNTY_DIGITS);
    const groups = groupFigures(rows, by, isInCounty ? 'town' : 'county').map((group) => ({
      ...group,
      label: labelOf[by](group.key),
    }));
    return { groups: groups.slice(0, MOST_GROUPS), left: Math.max(0, groups.length - MOST_GROUPS) };
  }, [rows, by, language, places, units, items, nameOf, t]);
}

import { useMemo } from 'react';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { COUNTY_DIGITS, isCountyCode } from '#core/division-code.ts';
import type { SideKind } from '#core/query/compare.ts';
import { countByUnit } from '#core/query/count.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { taxonomy, themeGroups } from '#core/theme/taxonomy.ts';

export interface OptionGroup {
  name: string;
  options: { key: string; label: string }[];
}

/** What has reports and is not compared yet: counties with their towns, or themes by group. */
export function useSideOptions(kind: SideKind, taken: readonly string[]): OptionGroup[] {
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const language = useView((view) => view.language);
  const nameOf = usePlaceNames();
  const joined = taken.join();
  return useMemo(() => {
    const isFree = (key: string) => !joined.split(',').includes(key);
    if (kind === 'theme')
      return themeGroups.map((group) => ({
        name: group[language],
        options: taxonomy
          .filter((theme) => theme.group === group.key && isFree(theme.key))
          .map(({ key, label }) => ({ key, label: label[language] })),
      }));
    const names = nameUnits(rows, items);
    const counts = countByUnit(items);
    const codes = [...counts.keys()].filter((code) => code.length >= COUNTY_DIGITS && names.has(code)).sort();
    const label = (key: string) => `${nameOf(names.get(key)!)} · ${counts.get(key)}`;
    return codes
      .filter((code) => isCountyCode(code))
      .map((county) => ({
        name: nameOf(names.get(county)!),
        options: codes
          .filter((code) => code.startsWith(county) && isFree(code))
          .map((key) => ({ key, label: label(key) })),
      }))
      .filter(({ options }) => options.length > 0);
  }, [kind, items, rows, language, joined, nameOf]);
}

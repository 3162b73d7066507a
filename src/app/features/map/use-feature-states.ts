import { useMemo } from 'react';
import { useView } from '#app/state/view-store.ts';
import { countyOf } from '#core/division-code.ts';
import { drawnKey } from '#core/query/drawn-at.ts';
import type { BaseMap } from './base-map.ts';
import type { FeatureState } from './feature-states.tsx';
import { isInView } from './map-features.ts';
import { tintClasses, tintOf } from './tint-classes.ts';
import type { MapRecords } from './use-map-records.ts';

/** Tint, dimming, choice and hover by feature. The hovered place is the one under the pointer, or that of the item hovered elsewhere. */
export function useFeatureStates(
  base: BaseMap,
  { items, counts, marks, towns, chosen }: MapRecords,
  pointed: string | null,
) {
  const hoveredItem = useView((view) => view.hovered);
  const hovered = useMemo(() => {
    const item = pointed === null && hoveredItem !== null ? items.find(({ id }) => id === hoveredItem) : undefined;
    return item ? drawnKey(item) : pointed;
  }, [items, hoveredItem, pointed]);
  const codes = useMemo(() => base.counties.features.map(({ properties }) => properties.code), [base]);
  const classes = useMemo(
    () => tintClasses(Math.max(0, ...codes.map((code) => counts.get(code) ?? 0))),
    [codes, counts],
  );
  const states = useMemo(
    () => ({
      counties: new Map<string, FeatureState>(
        codes.map((code) => [
          code,
          {
            tint: tintOf(counts.get(code) ?? 0, classes),
            dim: !isInView(code, chosen),
            chosen: chosen.some((place) => countyOf(place) === code),
            hovered: hovered === code,
          },
        ]),
      ),
      cities: new Map<string, FeatureState>(
        base.cities.features.map(({ properties: { code } }) => [
          code,
          { chosen: chosen.includes(code), hovered: hovered === code },
        ]),
      ),
      marks: new Map<string, FeatureState>(
        marks.map(({ key }) => [key, { chosen: chosen.includes(key), hovered: key === hovered }]),
      ),
      towns: new Map<string, FeatureState>(
        towns.map(({ key, items: own }) => [
          key,
          {
            chosen: chosen.includes(key),
            hovered: hovered !== null && (key === hovered || own.some((item) => drawnKey(item) === hovered)),
          },
        ]),
      ),
    }),
    [base, codes, counts, classes, chosen, hovered, marks, towns],
  );
  return { states, classes };
}

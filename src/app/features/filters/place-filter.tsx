import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { countByUnit } from '#core/query/count.ts';
import { growUnitTree, nameUnits } from '#core/query/unit-tree.ts';
import styles from './place-filter.module.css';
import { useCounts } from './use-options.ts';

/** The tree's library is large, and the list can do without it for a moment. */
const PlaceTree = lazy(async () => ({ default: (await import('./place-tree.tsx')).PlaceTree }));

/** The places that have reports as a tree, on wish all of them. */
export function PlaceFilter() {
  const { t } = useTranslation('filters');
  const [isAll, setAll] = useState(false);
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const wanted = useView((view) => view.filter.places);
  const unwanted = useView((view) => view.filter.withoutPlaces);
  const counts = useCounts('places');
  const reported = useMemo(() => countByUnit(items), [items]);
  const tree = useMemo(() => {
    const known = isAll ? rows.map(([code]) => code) : [];
    return growUnitTree([...reported.keys(), ...known, ...wanted, ...unwanted], nameUnits(rows, items));
  }, [isAll, rows, items, reported, wanted, unwanted]);
  return (
    <>
      <Suspense fallback={<div className={styles.tree} />}>
        <PlaceTree roots={tree} counts={counts} />
      </Suspense>
      <label className={styles.all}>
        <input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} />
        {t('showAllPlaces')}
      </label>
    </>
  );
}

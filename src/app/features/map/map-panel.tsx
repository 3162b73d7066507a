import { queryOptions, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countiesQuery, queryClient, waterQuery } from '#app/data/queries.ts';
import { embedKind } from '#app/state/embed.ts';
import { MapStageContext } from '#app/state/map-stage.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { showTable, useView } from '#app/state/view-store.ts';
import { clearShell } from '#app/ui/clear-shell.ts';
import { Loading } from '#app/ui/loading.tsx';
import { buildBaseMap, type Topology } from './base-map.ts';
import { canDraw } from './graphics.ts';
import { MapBar } from './map-bar.tsx';
import { MapCredits } from './map-credits.tsx';
import styles from './map-panel.module.css';
import { useMapRecords } from './use-map-records.ts';

/** The engine is large: it comes apart from the page, but its import starts at once, before the data is there. */
const engine = import('./map-view.tsx');
const MapView = lazy(async () => ({ default: (await engine).MapView }));
void queryClient.prefetchQuery(countiesQuery);
void queryClient.prefetchQuery(waterQuery);

const graphicsQuery = queryOptions({ queryKey: ['graphics'], queryFn: () => canDraw });

const PlaceTable = lazy(async () => ({ default: (await import('./place-table.tsx')).PlaceTable }));

/** The map with the path to the chosen place, or its twin, a table. */
export function MapPanel() {
  const { t } = useTranslation('map');
  const wantsTable = useView((view) => view.isTable);
  const [isLost, setLost] = useState(false);
  const records = useMapRecords();
  const base = useBaseMap();
  const isStaged = useContext(MapStageContext) !== null;
  const hasItems = useInitiatives().length > 0;
  const [isRefused, setRefused] = useState(false);
  const hasGraphics = useQuery(graphicsQuery).data && !isRefused;
  const trouble = hasGraphics !== false ? (base.isBroken ? t('failed') : isLost ? t('lost') : '') : t('noWebgl');
  const isTable = wantsTable || trouble !== '';
  const isDrawn = base.map !== undefined && hasGraphics && hasItems && records.rows.length > 0;
  const waiting = <p className={styles.wait}>{t('loading')}</p>;
  useEffect(() => {
    if (isTable) clearShell();
  }, [isTable]);
  return (
    <div className={styles.panel}>
      {!isStaged && !embedKind && (
        <MapBar
          records={records}
          isTable={isTable}
          toggle={trouble === '' ? () => showTable(!wantsTable) : undefined}
        />
      )}
      <div className={styles.stage}>
        {!isDrawn && !isTable && waiting}
        {isDrawn && (
          <div className={styles.layer} data-hidden={isTable} inert={isTable}>
            <Suspense fallback={waiting}>
              <MapView
                base={base.map!}
                records={records}
                isLost={isLost}
                setLost={setLost}
                fail={() => setRefused(true)}
              />
            </Suspense>
          </div>
        )}
        {isTable && (
          <div className={`${styles.layer} ${styles.sheet}`}>
            {trouble && (
              <p className={styles.trouble} role="status">
                {trouble}
              </p>
            )}
            <Suspense fallback={<Loading />}>
              <PlaceTable records={records} />
            </Suspense>
          </div>
        )}
      </div>
      <MapCredits />
    </div>
  );
}

function useBaseMap() {
  const counties = useQuery(countiesQuery);
  const water = useQuery(waterQuery);
  const map = useMemo(
    () =>
      counties.data && water.data
        ? buildBaseMap(counties.data as unknown as Topology, water.data as unknown as Topology)
        : undefined,
    [counties.data, water.data],
  );
  return { map, isBroken: counties.isError || water.isError };
}

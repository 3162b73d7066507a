import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '#app/app.module.css';
import { isSingleFile } from '#app/data/single-file.ts';
import { Header } from '#app/features/header/header.tsx';
import { SearchBox } from '#app/features/search/search-box.tsx';
import {
  BoardPanel,
  ExportMenu,
  FiguresPanel,
  FilterPanel,
  LinkNotice,
  MapPanel,
  MeetingScreen,
  PageTitle,
  ScenesButton,
  ScenesPanel,
  UpdateNotice,
} from '#app/lazy-panels.ts';
import { SidePanel } from '#app/side-panel.tsx';
import { PARTS, SkipLinks } from '#app/skip-links.tsx';
import { useDataState } from '#app/state/use-data-state.ts';
import { useSteps } from '#app/state/use-steps.ts';
import { useView } from '#app/state/view-store.ts';
import { clearShell } from '#app/ui/clear-shell.ts';
import { ErrorBoundary } from '#app/ui/error-boundary.tsx';
import { ErrorPanel } from '#app/ui/error-panel.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { useLayout } from '#app/ui/use-layout.ts';

/** A built site is kept for a start without network; a copy on a disk needs none. */
const keepsCopy = import.meta.env.PROD && !isSingleFile;

/** In which order the parts come when the data is there. */
const STEPS = { list: 1, filters: 2, map: 3, tools: 4 } as const;

/** The screen: what stands where. */
export const App = () => (
  <ErrorBoundary>
    <Screen />
  </ErrorBoundary>
);

function Screen() {
  const { t } = useTranslation();
  const layout = useLayout();
  const [isLinked] = useState(() => location.search !== '');
  const { error, isReady: isHere, retry } = useDataState();
  const step = useSteps(isHere, STEPS.tools);
  const isReady = step >= STEPS.tools;
  useEffect(() => {
    if (error) clearShell();
  }, [error]);
  const isPresenting = useView((view) => view.isPresenting);
  const hasBoard = useView((view) => view.board !== null);
  const isCovered = useView((view) => view.open !== null || view.sheet !== null) && layout === 'phone';
  const isUnder = isCovered || (hasBoard && layout === 'phone');
  if (error)
    return (
      <div className={styles.fault}>
        <Header search={<SearchBox />} />
        <main>
          <ErrorPanel error={error} retry={retry} />
        </main>
      </div>
    );
  if (isPresenting)
    return (
      <Panel>
        <MeetingScreen />
      </Panel>
    );
  const hasFilterColumn = layout === 'desk' || layout === 'wide';
  return (
    <div className={styles.app} data-layout={layout}>
      <SkipLinks hasFilters={hasFilterColumn} />
      <div className={styles.header}>
        <div inert={isUnder}>
          <Header search={<SearchBox />}>
            <Part>{isReady && <ScenesButton />}</Part>
            <Part>{isReady && <ExportMenu />}</Part>
          </Header>
        </div>
        <Part>{isReady && <PageTitle />}</Part>
        <Part>{isReady && isLinked && <LinkNotice />}</Part>
        <Part>{isReady && keepsCopy && <UpdateNotice />}</Part>
      </div>
      {hasFilterColumn && (
        <aside id={PARTS.filters} tabIndex={-1} className={styles.filters} aria-label={t('panels.filters')}>
          {step >= STEPS.filters ? (
            <Panel>
              <FilterPanel />
            </Panel>
          ) : (
            <Loading />
          )}
        </aside>
      )}
      <main id={PARTS.map} tabIndex={-1} className={styles.map} aria-label={t('panels.map')} inert={isCovered}>
        <div className={styles.ground} inert={hasBoard}>
          {step >= STEPS.map && (
            <Panel waiting={null}>
              <MapPanel />
            </Panel>
          )}
        </div>
        {isReady && hasBoard && (
          <section className={styles.board} aria-label={t('panels.board')} data-panel="board">
            <Panel>
              <BoardPanel />
            </Panel>
          </section>
        )}
      </main>
      {layout === 'wide' && (
        <section className={styles.figures} aria-label={t('panels.figures')}>
          <Panel>
            <FiguresPanel />
          </Panel>
        </section>
      )}
      <SidePanel layout={layout} isReady={step >= STEPS.list} />
      <Part>{isReady && <ScenesPanel />}</Part>
    </div>
  );
}

/** A part of the header that comes by itself: it leaves no gap where it is not there yet. */
const Part = ({ children }: { children: React.ReactNode }) => (
  <ErrorBoundary>
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);

/** A panel that loads by itself, and whose faults stay its own. */
const Panel = ({ waiting = <Loading />, children }: { waiting?: React.ReactNode; children: React.ReactNode }) => (
  <ErrorBoundary>
    <Suspense fallback={waiting}>{children}</Suspense>
  </ErrorBoundary>
);

import { type ComponentType, lazy, Suspense } from 'react';
import { EmbedFrame } from '#app/features/embed/embed-frame.tsx';
import { PageTitle } from '#app/features/header/page-title.tsx';
import { type EmbedKind, embedKind } from '#app/state/embed.ts';
import { useDataState } from '#app/state/use-data-state.ts';
import { ErrorBoundary } from '#app/ui/error-boundary.tsx';
import { ErrorPanel } from '#app/ui/error-panel.tsx';
import { Loading } from '#app/ui/loading.tsx';

/** A sentence needs no map: each comes only where it is shown. */
const PANELS: Partial<Record<EmbedKind, ComponentType>> = {
  map: lazy(async () => ({ default: (await import('#app/features/map/map-panel.tsx')).MapPanel })),
  figures: lazy(async () => ({ default: (await import('#app/features/figures/figures-panel.tsx')).FiguresPanel })),
  sheet: lazy(async () => ({ default: (await import('#app/features/sheet/sheet-panel.tsx')).SheetPanel })),
};

/** What another page shows of this one. */
export function EmbedScreen() {
  const { error, isReady, retry } = useDataState();
  if (error) return <ErrorPanel error={error} retry={retry} />;
  if (!isReady || !embedKind) return <Loading />;
  const Panel = PANELS[embedKind];
  return (
    <EmbedFrame kind={embedKind}>
      <PageTitle />
      {Panel && (
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Panel />
          </Suspense>
        </ErrorBoundary>
      )}
    </EmbedFrame>
  );
}

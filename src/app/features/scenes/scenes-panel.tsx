import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useScenes } from '#app/state/scene-store.ts';
import { Loading } from '#app/ui/loading.tsx';
import styles from './scenes-panel.module.css';
import { useLinkedScenes } from './use-linked-scenes.ts';

const ScenesBody = lazy(async () => ({ default: (await import('./scenes-body.tsx')).ScenesBody }));

/** The scenes of a meeting beside the views that they are made of; all of it is loaded when it is opened. */
export function ScenesPanel({ slides }: { slides: ReactNode }) {
  const { t } = useTranslation('scenes');
  const isOpen = useScenes((scenes) => scenes.isOpen);
  const linked = useLinkedScenes();
  if (!isOpen) return null;
  return (
    <aside className={styles.panel} data-panel="scenes" aria-label={t('title')}>
      <Suspense fallback={<Loading />}>
        <ScenesBody linked={linked} slides={slides} />
      </Suspense>
    </aside>
  );
}

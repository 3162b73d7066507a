import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showScenes, useScenes } from '#app/state/scene-store.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { KeepBar } from './keep-bar.tsx';
import { LinkOffer } from './link-offer.tsx';
import { SceneEditor } from './scene-editor.tsx';
import { SceneFoot } from './scene-foot.tsx';
import { SceneList } from './scene-list.tsx';
import styles from './scenes-panel.module.css';
import { UndoLine } from './undo-line.tsx';
import type { LinkedScenes } from './use-linked-scenes.ts';

/** The scenes in their order, the one that is edited, and what can be done with all. */
export function ScenesBody({ linked, slides }: { linked: LinkedScenes | null; slides: ReactNode }) {
  const { t } = useTranslation('scenes');
  const scenes = useScenes((state) => state.scenes);
  const selected = useScenes((state) => state.selected);
  const edited = scenes.findIndex(({ id }) => id === selected);
  return (
    <>
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        <IconButton icon={X} label={t('close')} onPress={() => showScenes(false)} />
      </header>
      <div className={styles.body}>
        <LinkOffer linked={linked} />
        <KeepBar />
        {scenes.length === 0 ? <p className={styles.empty}>{t('empty')}</p> : <SceneList scenes={scenes} />}
        <UndoLine />
        {edited !== -1 && <SceneEditor key={selected} scene={scenes[edited]!} number={edited + 1} />}
      </div>
      <SceneFoot slides={slides} />
    </>
  );
}

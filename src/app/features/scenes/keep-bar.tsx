import { Camera } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addScenes, useScenes } from '#app/state/scene-store.ts';
import { useVisible } from '#app/state/use-visible.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { MOST_SCENES } from '#core/scene/scene.ts';
import styles from './scenes-panel.module.css';
import { useCurrentScene } from './use-current-scene.ts';

/** Keeps what is shown as a scene, or makes a tour of it. */
export function KeepBar() {
  const { t } = useTranslation('scenes');
  const { current, tour, version } = useCurrentScene();
  const isFull = useScenes(({ scenes }) => scenes.length >= MOST_SCENES);
  const isEmpty = useVisible().length === 0;
  if (isFull) return <p className={styles.empty}>{t('full', { count: MOST_SCENES })}</p>;
  return (
    <div className={styles.keep}>
      <TextButton isStrong onPress={() => addScenes([current()], version)}>
        <Camera size={15} aria-hidden />
        {t('keep')}
      </TextButton>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons and their name, no fields */}
      <div className={styles.row} role="group" aria-labelledby="make-tour">
        <span id="make-tour">{t('tour')}</span>
        <TextButton isDisabled={isEmpty} onPress={() => addScenes(tour('place'), version)}>
          {t('byPlace')}
        </TextButton>
        <TextButton isDisabled={isEmpty} onPress={() => addScenes(tour('theme'), version)}>
          {t('byTheme')}
        </TextButton>
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { addScenes, replaceScenes } from '#app/state/scene-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import type { SceneSet } from '#core/scene/scene.ts';
import styles from './scenes-panel.module.css';
import type { LinkedScenes } from './use-linked-scenes.ts';

/** What to do with the scenes of a link, or why there is nothing to be done. */
export function LinkOffer({ linked }: { linked: LinkedScenes | null }) {
  const { t } = useTranslation('scenes');
  if (!linked) return null;
  const { read, done } = linked;
  const andDone = (act: (set: SceneSet) => void) => () => {
    if ('set' in read) act(read.set);
    done();
  };
  return (
    <div className={styles.notice} role="status">
      {'fault' in read ? (
        <p>{t(`faults.${read.fault}`, { at: read.at })}</p>
      ) : (
        <>
          <p>
            {t('offered', {
              count: read.set.scenes.length,
              title: read.set.title && ` (${read.set.title})`,
            })}
          </p>
          <div className={styles.row}>
            <TextButton isStrong onPress={andDone(replaceScenes)}>
              {t('take')}
            </TextButton>
            <TextButton onPress={andDone(({ scenes, data }) => addScenes(scenes, data))}>{t('append')}</TextButton>
          </div>
        </>
      )}
      <TextButton isQuiet onPress={done}>
        {t('leave')}
      </TextButton>
    </div>
  );
}

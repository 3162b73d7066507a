import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { undoRemoval, useScenes } from '#app/state/scene-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import styles from './scenes-panel.module.css';

/** What was taken away last, and the way back. */
export function UndoLine() {
  const { t } = useTranslation('scenes');
  const removed = useScenes((scenes) => scenes.removed);
  return (
    <div className={styles.undo} role="status">
      {removed && (
        <>
          <span>{removed.caption ? t('removed', { caption: removed.caption }) : t('replaced')}</span>
          <TextButton onPress={undoRemoval}>
            <Undo2 size={15} aria-hidden />
            {t('undo')}
          </TextButton>
        </>
      )}
    </div>
  );
}

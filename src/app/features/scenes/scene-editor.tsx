import { ArrowUpRight, Camera, Play } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { editScene } from '#app/state/scene-store.ts';
import { useView } from '#app/state/view-store.ts';
import { decodeView } from '#app/state/view-url.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { MOST_IN_CAPTION, MOST_IN_NOTES, type Scene, type SceneStage, sceneStages } from '#core/scene/scene.ts';
import styles from './scene-editor.module.css';
import { place } from './use-current-scene.ts';
import { useStart } from './use-start.ts';

/** What is said and shown in a scene. */
export function SceneEditor({ scene, number }: { scene: Scene; number: number }) {
  const { t } = useTranslation('scenes');
  const heading = useId();
  const start = useStart();
  const change = (part: Partial<Scene>) => editScene(scene.id, part);
  return (
    <section className={styles.editor} aria-labelledby={heading}>
      <h3 id={heading}>{t('edit', { number })}</h3>
      <label>
        {t('caption')}
        <input
          value={scene.caption}
          maxLength={MOST_IN_CAPTION}
          onChange={(event) => change({ caption: event.target.value })}
        />
      </label>
      <label>
        {t('stage')}
        <select value={scene.stage} onChange={(event) => change({ stage: event.target.value as SceneStage })}>
          {sceneStages.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stages.${stage}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('notes')}
        <textarea
          value={scene.notes}
          rows={6}
          maxLength={MOST_IN_NOTES}
          onChange={(event) => change({ notes: event.target.value })}
        />
      </label>
      <p className={styles.camera}>{t('camera', { state: t(scene.camera ? 'fixed' : 'fitted') })}</p>
      <div className={styles.acts}>
        <TextButton onPress={() => useView.setState(decodeView(scene.view))}>
          <ArrowUpRight size={15} aria-hidden />
          {t('goTo')}
        </TextButton>
        <TextButton onPress={() => change(place(useView.getState()))}>
          <Camera size={15} aria-hidden />
          {t('update')}
        </TextButton>
        <TextButton onPress={() => start(number - 1)}>
          <Play size={15} aria-hidden />
          {t('startHere')}
        </TextButton>
      </div>
    </section>
  );
}

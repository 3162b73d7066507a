import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapStageContext } from '#app/state/map-stage.ts';
import { useScenes } from '#app/state/scene-store.ts';
import { HelpCard } from './help-card.tsx';
import styles from './meeting.module.css';
import type { MeetingAct } from './meeting-keys.ts';
import { ProgressBar } from './progress-bar.tsx';
import slideStyles from './stage-slide.module.css';
import { StageSlide } from './stage-slide.tsx';
import { TestCard } from './test-card.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useIdlePointer } from './use-idle-pointer.ts';
import { useLeave } from './use-leave.ts';
import { useMapAsked } from './use-map-asked.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';
import { useNotesChannel } from './use-notes-channel.ts';
import { hasMap, useSceneSteps, useStageParts } from './use-scene-steps.ts';
import { useStageSize } from './use-stage-size.ts';

/** What lies over the stage. */
type Cover = 'blank' | 'help' | 'test' | null;

/** The scenes one by one, moved by keys alone. */
export function Meeting({ map }: { map: ReactNode }) {
  const { t } = useTranslation('meeting');
  const [{ scenes, start }] = useState(() => useScenes.getState());
  const [startedAt] = useState(() => Date.now());
  const [cover, setCover] = useState<Cover>(null);
  const [isBlocked, setBlocked] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const { box, type, canvas } = useStageSize();
  const parts = useStageParts();
  const steps = useSceneSteps(scenes, Math.min(start, Math.max(0, scenes.length - 1)), parts);
  const { at, isReady, fromMap, visit } = steps;
  const leave = useLeave();
  const switchFull = useFullScreen(leave);
  useIdlePointer(frame);
  const openNotes = useNotesChannel(scenes, at, startedAt, steps.go);
  const perform = (act: MeetingAct) => {
    setBlocked(false);
    if (cover === 'help') return setCover(null);
    if (act.act === 'go') {
      setCover(null);
      steps.go(act.to);
    } else if (act.act === 'leave') leave();
    else if (act.act === 'notes') setBlocked(!openNotes());
    else if (act.act === 'full') switchFull();
    else if (act.act !== 'type') setCover(cover === act.act ? null : act.act);
  };
  const typed = useMeetingKeys(at, scenes.length, perform);
  const scene = scenes[at];
  const isMapShown = isReady ? hasMap(scene) : fromMap;
  const asked = useMapAsked({ scene, visit, isFlight: fromMap, box, type, listen: steps.listen });
  return (
    <main
      ref={frame}
      className={styles.meeting}
      aria-label={t('stage')}
      data-exact={box.width < window.innerWidth && canvas?.isExact}
    >
      <div
        className={styles.box}
        style={{ width: box.width, height: box.height }}
        data-scene={at + 1}
        data-state={isReady ? 'shown' : 'holding'}
      >
        {scenes.some(hasMap) && (
          <div ref={parts.map} className={slideStyles.slide} data-hidden={!isMapShown}>
            <div className={slideStyles.map}>
              <MapStageContext value={asked}>{map}</MapStageContext>
            </div>
          </div>
        )}
        <div ref={parts.slide} className={styles.layer} data-hidden={!isReady}>
          {scene ? <StageSlide key={`${scene.id}/${visit}`} scene={scene} /> : <h1>{t('empty')}</h1>}
        </div>
        <div ref={parts.held} className={styles.layer} aria-hidden="true" inert />
        <ProgressBar at={at} count={scenes.length} startedAt={startedAt} />
        {typed && <p className={styles.typed}>{typed}</p>}
        {isBlocked && (
          <p className={styles.blocked} role="alert">
            {t('notes.blocked')}
          </p>
        )}
        {cover === 'test' && <TestCard box={box} type={type} />}
        {cover === 'help' && <HelpCard />}
        {cover === 'blank' && <div className={styles.blank} role="img" aria-label={t('blank')} />}
      </div>
      <p className={styles.told} role="status">
        {isReady && scene && t('scene', { number: at + 1, count: scenes.length, caption: scene.caption })}
      </p>
    </main>
  );
}

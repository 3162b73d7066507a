import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MapStageContext } from '#app/state/map-stage.ts';
import type { SlidesJob } from '#app/state/slides-job.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { useEscape } from '#app/ui/use-escape.ts';
import { Handout } from './handout.tsx';
import { PictureMaker } from './picture-maker.tsx';
import styles from './slides-screen.module.css';
import { PER_INCH, useSlidesJob } from './use-slides-job.ts';
import { useWriteSlides } from './use-write-slides.ts';

/** Makes slides, a picture or a handout of the scenes: first the maps, one after the other, then the rest. */
export function SlidesScreen({ job, map }: { job: SlidesJob; map: ReactNode }) {
  const { t } = useTranslation('slides');
  const frame = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLDivElement>(null);
  const { asked, progress, made, layout, height, leave } = useSlidesJob(job, frame);
  useWriteSlides(job.kind === 'pptx' ? made : null, leave);
  useEscape(() => leave(null));
  usePaper();
  useEffect(() => cancel.current?.querySelector('button')?.focus(), []);
  if (made && job.kind === 'handout') return <Handout made={made} leave={() => leave(null)} />;
  const number = Math.min(progress.done + 1, progress.all);
  return (
    <main className={styles.screen} aria-label={t('making')} data-slides="making">
      <div
        ref={frame}
        className={styles.stage}
        style={{ width: layout.main.w * PER_INCH, height: layout.main.h * PER_INCH }}
        aria-hidden="true"
        inert
      >
        {asked && <MapStageContext value={asked}>{map}</MapStageContext>}
      </div>
      {made && job.kind === 'png' && <PictureMaker made={made} at={job.at} height={height} leave={leave} />}
      <div ref={cancel} className={styles.card}>
        <h1>{t('making')}</h1>
        <p role="status">{made || progress.all === 0 ? t('writing') : t('map', { number, count: progress.all })}</p>
        <progress aria-label={t('making')} value={progress.done} max={Math.max(1, progress.all)} />
        <TextButton onPress={() => leave(null)}>{t('cancel')}</TextButton>
      </div>
    </main>
  );
}

/** Everything is light meanwhile, whatever the reader's screen is. */
function usePaper(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.paper = '';
    return () => {
      delete root.dataset.paper;
    };
  }, []);
}

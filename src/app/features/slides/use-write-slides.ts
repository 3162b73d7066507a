import { useEffect, useRef } from 'react';
import type { SlidesOutcome } from '#app/state/slides-job.ts';
import { saveFile } from '#app/ui/save-file.ts';
import { slidesFileName } from '#core/slides/slides-file-name.ts';
import type { MadeSlides } from './use-slides-job.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Writes and saves the slides once they are made. The writer is large: it comes with the first file. */
export function useWriteSlides(made: MadeSlides | null, leave: (outcome: SlidesOutcome) => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (!made) return;
    let isOver = false;
    const write = async (): Promise<SlidesOutcome> => {
      const { writePptx } = await import('./write-pptx.ts');
      const content = await writePptx(made);
      const name = slidesFileName(made.title, made.version, 'pptx');
      if (!isOver) saveFile({ name, mediaType: PPTX, content });
      return { state: 'saved', name };
    };
    write()
      .catch((error: unknown): SlidesOutcome => ({ state: 'failed', reason: String(error) }))
      .then((outcome) => {
        if (!isOver) latest.current(outcome);
      });
    return () => {
      isOver = true;
    };
  }, [made]);
}

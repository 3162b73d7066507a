import { useEffect, useRef } from 'react';
import type { SlidesOutcome } from '#app/state/slides-job.ts';
import { saveFile } from '#app/ui/save-file.ts';
import { slidesFileName } from '#core/slides/slides-file-name.ts';
import { loadImage, paintElement } from './paint-element.ts';
import styles from './picture-maker.module.css';
import { SlideFace } from './slide-face.tsx';
import { type MadeSlides, PER_INCH } from './use-slides-job.ts';

interface PictureMakerProps {
  made: MadeSlides;
  /** The scene, counted from 0. */
  at: number;
  height: number;
  leave: (outcome: SlidesOutcome) => void;
}

/** Lays a slide out behind the progress and saves its picture, so many pixels high. */
export function PictureMaker({ made, at, height, leave }: PictureMakerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(leave);
  latest.current = leave;
  const { slides, layout, pictures, title, version } = made;
  useEffect(() => {
    let isOver = false;
    const save = async (): Promise<SlidesOutcome> => {
      const name = slidesFileName(title, version, 'png', at + 1);
      const content = await paintFace(frame.current!, height / (layout.height * PER_INCH));
      if (!isOver) saveFile({ name, mediaType: 'image/png', content });
      return { state: 'saved', name };
    };
    save()
      .catch((error: unknown): SlidesOutcome => ({ state: 'failed', reason: String(error) }))
      .then((outcome) => {
        if (!isOver) latest.current(outcome);
      });
    return () => {
      isOver = true;
    };
  }, [title, version, layout, at, height]);
  const slide = slides[0];
  return (
    <div ref={frame} className={styles.sheet} style={{ width: layout.width * PER_INCH }} aria-hidden="true">
      {slide && <SlideFace slide={slide} layout={layout} picture={pictures.get(slide.id)} />}
    </div>
  );
}

/** Pictures in the face lie over all else, so they are put in last, as sharp as they are. */
async function paintFace(frame: HTMLElement, density: number): Promise<Blob> {
  await document.fonts.ready;
  const canvas = await paintElement(frame, density);
  const pen = canvas.getContext('2d')!;
  const { left, top } = frame.getBoundingClientRect();
  for (const image of frame.querySelectorAll('img')) {
    const box = image.getBoundingClientRect();
    const [x, y, w, h] = [box.left - left, box.top - top, box.width, box.height].map((each) => each * density);
    pen.drawImage(await loadImage(image.src), x!, y!, w!, h!);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}

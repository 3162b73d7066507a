import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { MapStage } from '#app/state/map-stage.ts';
import { useScenes } from '#app/state/scene-store.ts';
import { endSlides, type SlidesJob, type SlidesOutcome } from '#app/state/slides-job.ts';
import { useView, type View } from '#app/state/view-store.ts';
import { decodeView } from '#app/state/view-url.ts';
import { nearestCanvas } from '#core/scene/canvas.ts';
import { pictureSize, slideRatio } from '#core/slides/picture-size.ts';
import { planSlides } from '#core/slides/plan-slides.ts';
import type { Slide, SlideSource } from '#core/slides/slide.ts';
import { type SlideLayout, slideLayout } from '#core/slides/slide-layout.ts';
import { mapPicture, type Picture } from './map-picture.ts';
import { slideSource } from './slide-source.ts';
import { whenDrawn } from './when-drawn.ts';

/** Words of the map are a little larger than on a desk: a slide is read from afar. */
const MAP_SCALE = 1.25;
/** Pixels of the page to an inch of a slide. */
export const PER_INCH = 96;
const LEAST_DENSITY = 2;

/** Slides with the pictures of their maps, ready to be written. */
export interface MadeSlides {
  title: string;
  version: string;
  layout: SlideLayout;
  slides: Slide[];
  pictures: ReadonlyMap<string, Picture>;
}

export interface SlidesProgress {
  /** Maps drawn so far, and all. */
  done: number;
  all: number;
}

/** Draws the maps of a job one after the other on a stage beside the page, then hands all over. */
export function useSlidesJob(job: SlidesJob, frame: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<MapStage | null>(null);
  const [progress, setProgress] = useState<SlidesProgress>({ done: 0, all: 0 });
  const [made, setMade] = useState<MadeSlides | null>(null);
  const [before] = useState<View>(() => useView.getState());
  const [size] = useState(() => sizeOf(job));
  const leave = useCallback(
    (outcome: SlidesOutcome | null) => {
      useView.setState({ ...before, isPresenting: false } as Partial<View>);
      endSlides(outcome);
    },
    [before],
  );
  useEffect(() => {
    // the browser's back leaves with the view that it goes back to
    const back = () => {
      useView.setState({ isPresenting: false });
      endSlides(null);
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const stop = new AbortController();
    const draw = mapDrawer(frame, size.density, setAsked, stop.signal);
    const make = async () => {
      const source = await slideSource(job);
      const slides = planSlides(source);
      const wanted = source.scenes.filter((_, i) => slides[i]!.mapAlt !== null);
      const pictures = new Map<string, Picture>();
      for (const [done, { scene }] of wanted.entries()) {
        setProgress({ done, all: wanted.length });
        const picture = await draw(scene);
        if (stop.signal.aborted) return;
        if (picture) pictures.set(scene.id, picture);
      }
      setProgress({ done: wanted.length, all: wanted.length });
      setAsked(null);
      const { title } = useScenes.getState();
      setMade({ title, version: source.version, layout: size.layout, slides, pictures });
    };
    make().catch((error: unknown) => latest.current({ state: 'failed', reason: String(error) }));
    return () => stop.abort();
  }, [job, frame, size]);
  return { asked, progress, made, layout: size.layout, height: size.height, leave };
}

function sizeOf({ kind }: SlidesJob): { layout: SlideLayout; density: number; height: number } {
  const name = useScenes.getState().canvas ?? nearestCanvas(window.innerWidth, window.innerHeight);
  const picture = pictureSize(name);
  const layout = slideLayout(kind === 'png' ? picture.width / picture.height : slideRatio(name));
  const perInch = kind === 'png' ? picture.height / layout.height : 0;
  return { layout, density: Math.max(LEAST_DENSITY, perInch / PER_INCH), height: picture.height };
}

type DrawScene = (scene: SlideSource['scenes'][number]['scene']) => Promise<Picture | null>;

/** Puts one scene after the other on the map and takes its picture. */
function mapDrawer(
  frame: RefObject<HTMLElement | null>,
  density: number,
  ask: (stage: MapStage) => void,
  signal: AbortSignal,
): DrawScene {
  let isSettled = () => false;
  let take: (() => Promise<string>) | null = null;
  const listen = (settled: () => boolean) => {
    isSettled = settled;
  };
  const print = {
    density,
    lend: (taker: () => Promise<string>) => {
      take = taker;
    },
  };
  return async ({ id, view, camera }) => {
    useView.setState({ ...decodeView(view), isTable: false });
    ask({ key: id, camera, isFlight: false, scale: MAP_SCALE, listen, print });
    const isDrawn = await whenDrawn(
      () => frame.current,
      () => isSettled(),
      signal,
    );
    return isDrawn && take && frame.current ? mapPicture(frame.current, take, density) : null;
  };
}

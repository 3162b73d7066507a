import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { queryClient } from '#app/data/queries.ts';
import { useView } from '#app/state/view-store.ts';
import { decodeView } from '#app/state/view-url.ts';
import type { Scene } from '#core/scene/scene.ts';

/** Longer than this no scene is waited for, whatever the map still lacks. */
const MOST_WAIT_MS = 15_000;
/** Frames after which a change has reached the map. */
const FRAMES = 4;

export const hasMap = (scene: Scene | undefined): boolean => scene?.stage === 'map' || scene?.stage === 'map-list';

export interface StageParts {
  slide: RefObject<HTMLDivElement | null>;
  /** Where the scene before stands still while the next is made ready. */
  held: RefObject<HTMLDivElement | null>;
  map: RefObject<HTMLDivElement | null>;
}

export function useStageParts(): StageParts {
  const slide = useRef<HTMLDivElement>(null);
  const held = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  return useMemo(() => ({ slide, held, map }), []);
}

interface Step {
  at: number;
  /** Counts the steps, so that the map moves again for a scene that is come back to. */
  visit: number;
  isReady: boolean;
  /** Was a map shown before? */
  fromMap: boolean;
}

/** Goes from scene to scene: the one before stays until the next is whole, or the wait is over. */
export function useSceneSteps(scenes: readonly Scene[], start: number, parts: StageParts) {
  const [step, setStep] = useState<Step>({ at: start, visit: 0, isReady: false, fromMap: false });
  const latest = useRef(step);
  const isSettled = useRef<(() => boolean) | null>(null);
  const listen = useCallback((ask: () => boolean) => {
    isSettled.current = ask;
  }, []);
  const put = useCallback((next: Step) => {
    latest.current = next;
    setStep(next);
  }, []);
  const arrive = useCallback(
    async (visit: number, scene: Scene) => {
      const isWhole = () => !hasMap(scene) || isMapWhole(parts.map.current, isSettled.current);
      await waitUntil(() => latest.current.visit !== visit || (queryClient.isFetching() === 0 && isWhole()));
      if (latest.current.visit !== visit) return;
      put({ ...latest.current, isReady: true, fromMap: hasMap(scene) });
      parts.held.current?.replaceChildren();
    },
    [parts, put],
  );
  const go = useCallback(
    (at: number) => {
      const scene = scenes[at];
      const before = latest.current;
      if (!scene || at === before.at) return;
      if (before.isReady) hold(parts);
      put({ ...before, at, visit: before.visit + 1, isReady: false });
      useView.setState(decodeView(scene.view));
      void arrive(before.visit + 1, scene);
    },
    [scenes, parts, put, arrive],
  );
  useEffect(() => {
    const scene = scenes[latest.current.at];
    if (!scene) return;
    useView.setState(decodeView(scene.view));
    void arrive(latest.current.visit, scene);
  }, [scenes, arrive]);
  return { ...step, go, listen };
}

/** A still copy of what is shown. The map is not in it: it lies below and goes on. */
function hold({ slide, held }: StageParts): void {
  const copy = slide.current?.cloneNode(true);
  if (copy) held.current?.replaceChildren(copy);
}

/** The table that stands in for the map where there is no WebGL is whole at once. */
const isMapWhole = (layer: HTMLElement | null, isSettled: (() => boolean) | null): boolean =>
  layer?.querySelector('[role="treegrid"]') != null ||
  (layer?.querySelector('[data-map="idle"]') != null && isSettled?.() === true);

async function waitUntil(holds: () => boolean): Promise<void> {
  const end = performance.now() + MOST_WAIT_MS;
  let frames = 0;
  while (performance.now() < end && (frames < FRAMES || !holds())) {
    frames++;
    await new Promise(requestAnimationFrame);
  }
}

import { useEffect, useLayoutEffect, useState } from 'react';
import { useScenes } from '#app/state/scene-store.ts';
import { type Canvas, canvases, fitCanvas, type StageBox } from '#core/scene/canvas.ts';

/**
 * The unit of type as a share of the stage's height. The smallest words have 0.75 of it, so that their capitals (0.72 of the type)
 * are 2 % of the height: 16 minutes of arc from 4.3 heights, 5 m before a screen 1.16 m high.
 */
const TYPE_SHARE = 0.037;
/** Upright screens are bound by their width. */
const TYPE_SHARE_OF_WIDTH = 0.0285;
const LEAST_TYPE = 14;

/** The stage in the window, and the page's type by its size: everything on it is sized in rem. */
export function useStageSize(): { box: StageBox; type: number; canvas: Canvas | undefined } {
  const canvas = useScenes((scenes) => scenes.canvas);
  const [screen, setScreen] = useState(readScreen);
  useEffect(() => {
    const measure = () => setScreen(readScreen());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const box = fitCanvas(canvas, screen, screen.density);
  const type = Math.max(LEAST_TYPE, Math.min(box.height * TYPE_SHARE, box.width * TYPE_SHARE_OF_WIDTH));
  useLayoutEffect(() => {
    const root = document.documentElement.style;
    root.fontSize = `${type}px`;
    return () => {
      root.fontSize = '';
    };
  }, [type]);
  return { box, type, canvas: canvases.find(({ name }) => name === canvas) };
}

const readScreen = () => ({ width: window.innerWidth, height: window.innerHeight, density: window.devicePixelRatio });

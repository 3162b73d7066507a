import workerUrl from './graphics-worker.ts?worker&url';

/**
 * What is known of the graphics card without waiting for it in the page: a question to it is answered only after all
 * that is drawn, which takes a weak machine (or one that draws in software) parts of a second.
 */
const worker = new Worker(workerUrl, { type: 'module' });

let isBroken = false;

const answer = (): Promise<boolean> =>
  new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data as boolean), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
  });

worker.addEventListener('error', () => {
  isBroken = true;
});

/** Can the browser draw the map? Some can in the page only. */
export const canDraw: Promise<boolean> = answer().then((can) => can || canDrawHere());

/** The context made for the question is given back. */
function canDrawHere(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Until the page has nothing to do, and what it drew is on the screen. */
export async function pageAtRest(): Promise<void> {
  // Safari does not know it
  if ('requestIdleCallback' in window)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST }));
  await graphicsAtRest();
}

/** Until the card answers promptly, which it does not amid a picture; a slow one is not waited for much longer. */
export async function graphicsAtRest(): Promise<void> {
  for (let asked = 0; asked < MOST_QUESTIONS && !isBroken; asked++) {
    await nextFrame();
    const start = performance.now();
    worker.postMessage(null);
    await answer();
    if (performance.now() - start < PROMPT) return;
  }
}

/** Milliseconds. */
const LONGEST = 500;
const PROMPT = 24;

const MOST_QUESTIONS = 3;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

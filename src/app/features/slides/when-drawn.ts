import { queryClient } from '#app/data/queries.ts';

/** Longer than this no map is waited for; who waits can cancel before. */
const MOST_WAIT_MS = 60_000;
/** Frames after which a change has reached the map. */
const FRAMES = 6;

/** Waits until the map in a frame shows what it was asked for last; false where it never does. */
export async function whenDrawn(
  frame: () => HTMLElement | null,
  isSettled: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const end = performance.now() + MOST_WAIT_MS;
  const isDrawn = () =>
    queryClient.isFetching() === 0 && frame()?.querySelector('[data-map="idle"]') != null && isSettled();
  for (let frames = 0; performance.now() < end && !signal.aborted; frames++) {
    if (frames >= FRAMES && isDrawn()) return true;
    // there is no map but a table where it cannot be drawn
    if (frames >= FRAMES && frame()?.querySelector('[role="treegrid"]')) return false;
    await new Promise(requestAnimationFrame);
  }
  return false;
}

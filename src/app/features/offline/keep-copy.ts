import { Workbox } from 'workbox-window';
import { create } from 'zustand';
import { useView } from '#app/state/view-store.ts';

/** The build makes it (scripts/build/offline.ts); beside the page, wherever that lies. */
const WORKER = `${import.meta.env.BASE_URL}sw.js`;

/** Whether a newer version is here and waits; outlives the notice, which a meeting takes off the screen. */
export const useUpdate = create<{ isWaiting: boolean }>()(() => ({ isWaiting: false }));

let workbox: Workbox | undefined;

/**
 * Lets the browser keep the whole site for a start without network. Code and data change together: every window that
 * shows the old ones is loaded anew when the newer version is taken.
 */
export function keepCopy(): void {
  if (workbox || !('serviceWorker' in navigator)) return;
  const copy = new Workbox(WORKER);
  workbox = copy;
  let wasControlled = navigator.serviceWorker.controller !== null;
  copy.addEventListener('waiting', () => useUpdate.setState({ isWaiting: true }));
  copy.addEventListener('controlling', () => {
    // The first copy takes over the page it was made for, which is of the same version.
    if (wasControlled) reloadWhenFree();
    wasControlled = true;
  });
  // Without a connection, or where the browser refuses, the page goes on as it is.
  copy.register().catch(() => {});
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') copy.update().catch(() => {});
  });
}

export const takeUpdate = (): void => workbox?.messageSkipWaiting();

/** Not in the middle of a meeting. */
function reloadWhenFree(): void {
  const reload = ({ isPresenting }: { isPresenting: boolean }) => {
    if (!isPresenting) location.reload();
  };
  reload(useView.getState());
  useView.subscribe(reload);
}

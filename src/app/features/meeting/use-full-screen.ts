import { useEffect, useRef } from 'react';

/** Keeps the screen awake, leaves with the browser's own way out of full screen, and switches it. */
export function useFullScreen(leave: () => void): () => void {
  const latest = useRef(leave);
  latest.current = leave;
  const isOwn = useRef(false);
  useEffect(() => {
    const lock = navigator.wakeLock?.request('screen').catch(() => undefined);
    const changed = () => {
      if (!document.fullscreenElement && !isOwn.current) latest.current();
      isOwn.current = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      void lock?.then((kept) => kept?.release());
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  return () => {
    isOwn.current = document.fullscreenElement !== null;
    const change = isOwn.current ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
    void change?.catch(() => undefined);
  };
}

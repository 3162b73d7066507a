import { useEffect, useState } from 'react';
import { replaceScenes, showScenes, useScenes } from '#app/state/scene-store.ts';
import type { ReadScenes } from '#core/scene/read-scene-set.ts';

export interface LinkedScenes {
  read: ReadScenes;
  /** Takes them out of the address, so that they are not offered again. */
  done: () => void;
}

/** Scenes that came with the address: taken at once where there are none, else offered. */
export function useLinkedScenes(): LinkedScenes | null {
  const [read, setRead] = useState<ReadScenes | null>(null);
  useEffect(() => {
    const look = async () => {
      if (!location.hash.startsWith('#scenes=')) return;
      const { decodeScenes } = await import('#core/scene/scene-link.ts');
      const found = decodeScenes(location.hash);
      if (!found) return;
      showScenes(true);
      const isOwn = useScenes.getState().scenes.length > 0;
      if ('set' in found && !isOwn) {
        replaceScenes(found.set);
        forget();
      } else setRead(found);
    };
    void look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  if (!read) return null;
  const done = () => {
    forget();
    setRead(null);
  };
  return { read, done };
}

const forget = () => history.replaceState(null, '', `${location.pathname}${location.search}`);

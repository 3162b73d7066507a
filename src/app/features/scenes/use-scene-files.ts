import { useState } from 'react';
import { currentSet, replaceScenes } from '#app/state/scene-store.ts';
import { pageAddress } from '#app/state/view-url.ts';
import { copyText } from '#app/ui/copy-text.ts';
import { saveFile } from '#app/ui/save-file.ts';
import type { SceneFault } from '#core/scene/read-scene-set.ts';
import { readSceneSet, writeSceneSet } from '#core/scene/read-scene-set.ts';
import { encodeScenes } from '#core/scene/scene-link.ts';

export type FileNews = { kind: 'copied' | 'failed' | 'tooLong' } | { kind: 'fault'; fault: SceneFault; at: string };

/** Scenes as a file or a link, and what came of it. */
export function useSceneFiles() {
  const [news, setNews] = useState<FileNews | null>(null);
  const save = () => {
    setNews(null);
    const set = currentSet();
    const name = set.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
    saveFile({
      name: `${name || 'jiatu'}.jiatu-scenes.json`,
      mediaType: 'application/json',
      content: writeSceneSet(set),
    });
  };
  const load = async (file: File) => {
    const read = readSceneSet(await file.text());
    if ('set' in read) replaceScenes(read.set);
    setNews('fault' in read ? { kind: 'fault', ...read } : null);
  };
  const copyLink = async () => {
    const hash = encodeScenes(currentSet());
    if (hash === null) return setNews({ kind: 'tooLong' });
    const copied = await copyText(`${pageAddress()}${hash}`);
    setNews({ kind: copied ? 'copied' : 'failed' });
  };
  return { news, save, load, copyLink };
}

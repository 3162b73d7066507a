import { useEffect, useRef } from 'react';
import { useView } from '#app/state/view-store.ts';
import type { Scene } from '#core/scene/scene.ts';
import { openChannel, type StageNews } from './notes-message.ts';

/** Tells the notes window what is shown, and follows its steps. Returns how to open it. */
export function useNotesChannel(
  scenes: readonly Scene[],
  at: number,
  startedAt: number,
  go: (to: number) => void,
): () => boolean {
  const language = useView((view) => view.language);
  const news: StageNews = {
    kind: 'scene',
    at,
    count: scenes.length,
    caption: scenes[at]?.caption ?? '',
    notes: scenes[at]?.notes ?? '',
    next: scenes[at + 1]?.caption ?? null,
    startedAt,
    language,
  };
  const latest = useRef({ news, go });
  latest.current = { news, go };
  const say = useRef<((news: StageNews) => void) | null>(null);
  useEffect(() => {
    const channel = openChannel((message) => {
      if (message.kind === 'hello') channel.say(latest.current.news);
      if (message.kind === 'step') latest.current.go(latest.current.news.at + message.by);
    });
    say.current = channel.say;
    return () => {
      channel.say({ kind: 'over' });
      channel.stop();
    };
  }, []);
  const text = JSON.stringify(news);
  useEffect(() => {
    if (text) say.current?.(latest.current.news);
  }, [text]);
  return () => {
    const address = `${location.pathname}${language === 'en' ? '?lang=en' : ''}#notes`;
    return window.open(address, 'jiatu-notes', 'popup,width=960,height=720') !== null;
  };
}

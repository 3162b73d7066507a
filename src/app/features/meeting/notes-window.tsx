import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { Clock } from './clock.tsx';
import { readKey } from './meeting-keys.ts';
import { openChannel, type StageNews } from './notes-message.ts';
import styles from './notes-window.module.css';

type News = StageNews | 'waiting' | 'over';

/** What the presenter sees beside the stage: notes, the scene to come, the time. */
export function NotesWindow() {
  const { t } = useTranslation('meeting');
  const [news, setNews] = useState<News>('waiting');
  const [size, setSize] = useState(1.25);
  const step = useStageSteps(news, setNews);
  useEffect(() => {
    document.title = t('notes.title');
  }, [t]);
  const grow = (by: number) => setSize((now) => Math.min(3, Math.max(0.75, now + by)));
  if (typeof news === 'string')
    return (
      <main className={styles.empty}>
        <h1>{t('notes.title')}</h1>
        <p role="status">{t(`notes.${news}`)}</p>
      </main>
    );
  const { at, count, caption, notes, next, startedAt } = news;
  return (
    <main className={styles.window}>
      <header className={styles.head}>
        <h1>
          <small>
            {at + 1} / {count}
          </small>{' '}
          {caption || t('untitled')}
        </h1>
        <Clock startedAt={startedAt} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by key */}
      <section className={styles.notes} style={{ fontSize: `${size}rem` }} tabIndex={0} aria-label={t('notes.title')}>
        {notes || t('notes.none')}
      </section>
      <footer className={styles.foot}>
        <p>
          {next === null ? (
            t('notes.last')
          ) : (
            <>
              <b>{t('notes.next')}</b> {next || t('untitled')}
            </>
          )}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: four buttons, no fields */}
        <div role="group" aria-label={t('notes.controls')}>
          <IconButton icon={Minus} label={t('notes.smaller')} onPress={() => grow(-0.125)} />
          <IconButton icon={Plus} label={t('notes.larger')} onPress={() => grow(0.125)} />
          <IconButton icon={ChevronLeft} label={t('keys.previous')} onPress={() => step(-1)} isDisabled={at === 0} />
          <IconButton icon={ChevronRight} label={t('keys.next')} onPress={() => step(1)} isDisabled={next === null} />
        </div>
      </footer>
    </main>
  );
}

/** Follows the stage, and lets keys here move it too. */
function useStageSteps(news: News, setNews: (news: News) => void): (by: 1 | -1) => void {
  const say = useRef<((by: 1 | -1) => void) | null>(null);
  const latest = useRef(news);
  latest.current = news;
  useEffect(() => {
    const channel = openChannel((message) => {
      if (message.kind === 'over') setNews('over');
      if (message.kind !== 'scene') return;
      useView.setState({ language: message.language });
      setNews(message);
    });
    say.current = (by) => channel.say({ kind: 'step', by });
    channel.say({ kind: 'hello' });
    const listen = (event: KeyboardEvent) => {
      const now = latest.current;
      const isHere = event.target instanceof Element && event.target.closest('button, section') !== null;
      if (typeof now === 'string' || isHere) return;
      const act = readKey(event.key, { at: now.at, count: now.count, typed: '' });
      if (act?.act === 'go' && Math.abs(act.to - now.at) === 1)
        channel.say({ kind: 'step', by: act.to > now.at ? 1 : -1 });
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      channel.stop();
    };
  }, [setNews]);
  return (by) => say.current?.(by);
}

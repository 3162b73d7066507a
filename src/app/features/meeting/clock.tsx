import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '#app/i18n/i18n.ts';
import { useView } from '#app/state/view-store.ts';
import styles from './notes-window.module.css';

/** The time of day and the time since the meeting began. */
export function Clock({ startedAt }: { startedAt: number }) {
  const { t } = useTranslation('meeting');
  const language = useView((view) => view.language);
  const now = useNow(1000);
  return (
    <p className={styles.clock}>
      <span>
        {t('notes.clock')} {new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(now)}
      </span>
      <span>
        {t('elapsed')} {elapsed(now - startedAt)}
      </span>
    </p>
  );
}

/** The time, anew after each so many milliseconds. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** 65 000 → 1:05 */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

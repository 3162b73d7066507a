import { useTranslation } from 'react-i18next';
import { useNow } from './clock.tsx';
import styles from './meeting.module.css';

/** How far the meeting is, in scenes and whole minutes: seconds would only draw the eye. */
export function ProgressBar({ at, count, startedAt }: { at: number; count: number; startedAt: number }) {
  const { t } = useTranslation('meeting');
  const minutes = Math.floor((useNow(5000) - startedAt) / 60_000);
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={at + 1}
        aria-valuetext={`${at + 1} / ${count}`}
      >
        <i style={{ width: `${(100 * (at + 1)) / Math.max(1, count)}%` }} />
      </div>
      <p>
        <span>
          {at + 1} / {count}
        </span>
        <span role="timer" aria-label={t('elapsed')} title={t('elapsed')}>
          {minutes}′
        </span>
      </p>
    </div>
  );
}

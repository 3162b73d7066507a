import { useTranslation } from 'react-i18next';
import type { FigureRow } from '#core/query/figure-series.ts';
import styles from './key-figures.module.css';
import { useStageWords } from './use-scene-content.ts';

/** Longer values are smaller, so that they keep to a line. */
const LONG = 9;

/** Two to four figures, each with what it counts, where, and where it is printed. */
export function KeyFigures({ figures }: { figures: readonly FigureRow[] }) {
  const { t } = useTranslation('meeting');
  const wordsOf = useStageWords();
  if (figures.length === 0) return <p className={styles.none}>{t('noFigures')}</p>;
  return (
    <ul className={styles.figures} aria-label={t('figures')}>
      {figures.map((row) => {
        const { value, measure, place, period, source } = wordsOf(row);
        return (
          <li key={row.key}>
            <p className={styles.measure}>{[measure, period].filter(Boolean).join(' · ')}</p>
            <p className={styles.value} data-long={[...value].length > LONG || undefined}>
              {value}
            </p>
            <p className={styles.source}>{[place, source].filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}

import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clearFilter } from '#app/state/view-store.ts';
import styles from './filter-chips.module.css';
import { useActiveOptions } from './use-active-options.ts';

/** What the list is narrowed by, each to be dropped with a click. */
export function FilterChips() {
  const { t } = useTranslation('filters');
  const options = useActiveOptions();
  if (options.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('active')}>
      {options.map(({ key, facet, label, isExclusion, drop }) => (
        <li key={`${facet} ${key}`}>
          <button
            type="button"
            className={styles.chip}
            data-exclusion={isExclusion || undefined}
            aria-label={t('drop', { label })}
            onClick={drop}
          >
            {label}
            <X size={13} aria-hidden />
          </button>
          <span className={styles.printed}>{label}</span>
        </li>
      ))}
      {options.length > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={clearFilter}>
            {t('clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisible } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { countTotals } from '#core/query/totals.ts';
import styles from './header.module.css';

/** How much the current filter shows; told to screen readers whenever it changes. */
export function ResultSummary() {
  const { t } = useTranslation();
  const visible = useVisible();
  const filter = useView((view) => view.filter);
  const { items, towns, figures } = useMemo(() => countTotals(visible, filter), [visible, filter]);
  const parts = [
    t('summary.items', { count: items }),
    t('summary.towns', { count: towns }),
    t('summary.figures', { count: figures }),
  ];
  return (
    <output className={styles.summary} aria-live="polite" aria-label={t('summary.label')}>
      {parts.join(' · ')}
    </output>
  );
}

import { useTranslation } from 'react-i18next';
import { usePages } from '#app/state/use-visible.ts';
import { sortBy, useView } from '#app/state/view-store.ts';
import { type SortKey, sortKeys } from '#core/query/sort.ts';
import styles from './sort-select.module.css';

/** The order of the list; by date only where the pages' dates are known. */
export function SortSelect() {
  const { t } = useTranslation('items');
  const sort = useView((view) => view.sort);
  const hasDates = usePages().some((page) => page.date !== undefined);
  const keys = sortKeys.filter((key) => key !== 'date' || hasDates);
  return (
    <label className={styles.sort}>
      {t('sortLabel')}
      <select value={sort} onChange={(event) => sortBy(event.target.value as SortKey)}>
        {keys.map((key) => (
          <option key={key} value={key}>
            {t(`sort.${key}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

import { useTranslation } from 'react-i18next';
import { useSorted } from '#app/state/use-visible.ts';
import { EmptyResult } from './empty-result.tsx';
import { ItemList } from './item-list.tsx';
import styles from './items-panel.module.css';
import { SortSelect } from './sort-select.tsx';

/** The filtered items as a list of cards. */
export function ItemsPanel() {
  const { t } = useTranslation('items');
  const items = useSorted();
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('title', { count: items.length })}</h2>
        <SortSelect />
      </div>
      {items.length > 0 ? <ItemList items={items} /> : <EmptyResult />}
    </div>
  );
}

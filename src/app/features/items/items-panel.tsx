import { useTranslation } from 'react-i18next';
import { useSorted } from '#app/state/use-visible.ts';
import { usePrinting } from '#app/ui/use-printing.ts';
import { EmptyResult } from './empty-result.tsx';
import { ItemList } from './item-list.tsx';
import styles from './items-panel.module.css';
import { PrintedList } from './printed-list.tsx';
import { SortSelect } from './sort-select.tsx';

/** The filtered items as a list of cards. */
export function ItemsPanel() {
  const { t } = useTranslation('items');
  const items = useSorted();
  const isPrinting = usePrinting();
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('title', { count: items.length })}</h2>
        <SortSelect />
      </div>
      {items.length === 0 && <EmptyResult />}
      {items.length > 0 && (isPrinting ? <PrintedList items={items} /> : <ItemList items={items} />)}
    </div>
  );
}

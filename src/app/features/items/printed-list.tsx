import { usePages } from '#app/state/use-visible.ts';
import { citation } from '#core/export/citation.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import { ItemCard } from './item-card.tsx';
import styles from './printed-list.module.css';

/** The whole list for paper, each item with its source and lines. */
export function PrintedList({ items }: { items: readonly PublishedInitiative[] }) {
  const pages = new Map(usePages().map((page) => [page.id, page]));
  return (
    <ol className={styles.list}>
      {items.map((item) => {
        const page = pages.get(pageOf(item));
        return (
          <li key={item.id}>
            <ItemCard item={item} isCurrent={false} />
            {page && <p className={styles.source}>{citation(item, page).plain}</p>}
          </li>
        );
      })}
    </ol>
  );
}

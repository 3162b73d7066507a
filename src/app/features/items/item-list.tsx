import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { ItemCard } from './item-card.tsx';
import styles from './item-list.module.css';
import { useCardFocus } from './use-card-focus.ts';

const CARD_HEIGHT = 168;

/** Only the cards in sight are in the page. Arrow keys walk through all of them. */
export function ItemList({ items }: { items: readonly PublishedInitiative[] }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => items[index]!.id,
    overscan: 4,
  });
  const { current, onKeyDown } = useCardFocus(items, frame, (index) => list.scrollToIndex(index, { align: 'auto' }));
  return (
    <div ref={frame} className={styles.frame}>
      <ul aria-label={t('panels.items')} style={{ height: list.getTotalSize() }} onKeyDown={onKeyDown}>
        {list.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            <ItemCard item={items[index]!} isCurrent={index === current} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Image, Scissors } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { hover, openInitiative, useView } from '#app/state/view-store.ts';
import { hrefOf } from '#app/state/view-url.ts';
import { PlaceLine } from '#app/ui/place-line.tsx';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import styles from './item-card.module.css';
import { KeyFigures } from './key-figures.tsx';

/** An item in brief, its results first. A link, so that it can be opened elsewhere too. */
export const ItemCard = memo(function ItemCard({ item, isCurrent }: { item: PublishedInitiative; isCurrent: boolean }) {
  const { t } = useTranslation('items');
  const isHovered = useView((view) => view.hovered === item.id);
  const isOpen = useView((view) => view.open?.id === item.id);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openInitiative(item.id);
  };
  return (
    <a
      href={hrefOf({ open: { id: item.id, figure: null } })}
      className={styles.card}
      data-id={item.id}
      data-hovered={isHovered || undefined}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={open}
      onPointerEnter={() => hover(item.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(item.id)}
      onBlur={() => hover(null)}
    >
      <PlaceLine place={item.place} />
      <Headline item={item} />
      <KeyFigures item={item} />
      <span className={styles.foot}>
        {item.themes.map(({ key }, index) => (
          <ThemeChip key={key} theme={key} isMain={index === 0} />
        ))}
        {item.truncated !== 'none' && (
          <span className={styles.note}>
            <Scissors size={13} aria-hidden />
            {t('truncated')}
          </span>
        )}
      </span>
    </a>
  );
});

/** Photo items have no headline: their first words stand for it. */
function Headline({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('items');
  if (item.title !== null) return <h3 className={styles.title}>{item.title}</h3>;
  return (
    <h3 className={styles.lead}>
      {item.kind === 'photo' && <Image size={15} role="img" aria-label={t('photo')} />}
      {item.lead}
    </h3>
  );
}

import { Image, MapPin, Scissors, ScrollText } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, usePages } from '#app/state/use-visible.ts';
import { goToPlace, openInitiative, openSheet } from '#app/state/view-store.ts';
import { PlaceLine } from '#app/ui/place-line.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import { usePageLabel } from '#app/ui/use-page-label.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import { placeKey } from '#core/query/place-key.ts';
import { findRelated } from '#core/query/related.ts';
import { unitCode } from '#core/query/unit-code.ts';
import styles from './item-head.module.css';

export function ItemHead({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('reader');
  const { t: sheet } = useTranslation('sheet');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { place } = item;
  return (
    <header className={styles.head}>
      <Kicker item={item} />
      <h2 ref={heading} tabIndex={-1} data-untitled={item.title === null || undefined}>
        {item.title ?? item.lead}
      </h2>
      <Names item={item} />
      <div className={styles.place}>
        <PlaceLine place={place} />
        {place && (
          <TextButton onPress={() => goToPlace(unitCode(place))}>
            <MapPin size={14} aria-hidden />
            {t('showOnMap')}
          </TextButton>
        )}
        {place && unitCode(place) !== '' && (
          <TextButton onPress={() => openSheet(placeKey(place))}>
            <ScrollText size={14} aria-hidden />
            {sheet('open')}
          </TextButton>
        )}
      </div>
      <p className={styles.themes}>
        {item.themes.map(({ key }, index) => (
          <ThemeChip key={key} theme={key} isMain={index === 0} />
        ))}
      </p>
      {item.truncated !== 'none' && (
        <p className={styles.notice}>
          <Scissors size={15} aria-hidden />
          {t(`truncated.${item.truncated}`)}
        </p>
      )}
      <Related item={item} />
    </header>
  );
}

function Kicker({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('reader');
  const labelOf = usePageLabel();
  const page = usePages().find(({ id }) => id === pageOf(item));
  const parts = [page ? labelOf(page) : pageOf(item), item.kind === 'photo' ? t('photo') : ''].filter(Boolean);
  return <p className={styles.kicker}>{parts.join(' · ')}</p>;
}

function Names({ item: { authors, credits } }: { item: PublishedInitiative }) {
  const { t } = useTranslation('reader');
  if (authors.length + credits.length === 0) return null;
  const separator = t('nameSeparator');
  return (
    <p className={styles.names}>
      {authors.length > 0 && <span>{t('by', { names: authors.join(separator) })}</span>}
      {credits.length > 0 && <span>{t('photoBy', { names: credits.join(separator) })}</span>}
    </p>
  );
}

/** The picture of an article, or the article of a picture. */
function Related({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('reader');
  const related = findRelated(useInitiatives(), item);
  return related.map((other) => (
    <TextButton key={other.id} onPress={() => openInitiative(other.id)}>
      <Image size={14} aria-hidden />
      {t(other.id === item.illustrates ? 'illustrates' : 'illustratedBy', { title: other.title ?? other.lead })}
    </TextButton>
  ));
}

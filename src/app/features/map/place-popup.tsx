import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hover, openInitiative } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { BaseMap } from './base-map.ts';
import styles from './place-popup.module.css';
import type { MapRecords } from './use-map-records.ts';
import type { Opened } from './use-pointing.ts';

const MOST_ITEMS = 30;

/** The items of one mark, each of which opens in the reader: in the map's corner, for beside the mark it would cover others. */
export function PlacePopup({
  opened,
  base,
  records,
  close,
}: {
  opened: Opened;
  base: BaseMap;
  records: MapRecords;
  close: () => void;
}) {
  const { t } = useTranslation(['map', 'common']);
  const items = records.drawn[opened.depth].get(opened.key) ?? [];
  const nameOf = usePlaceNames();
  const place = locate(opened, base, records);
  const name =
    place &&
    (place.places > 1 ? t('andOthers', { name: nameOf(place.name), count: place.places }) : nameOf(place.name));
  if (items.length === 0 || !place) return null;
  return (
    <section className={styles.card} aria-label={name}>
      <header>
        <h3>
          {name} <span>{t(place.isPart ? 'ownCounty' : 'items', { count: items.length })}</span>
        </h3>
        <button type="button" onClick={close} aria-label={t('common:close')}>
          <X aria-hidden="true" size={16} />
        </button>
      </header>
      {place.isNear && <p className={styles.note}>{t('near')}</p>}
      <ul>
        {items.slice(0, MOST_ITEMS).map(({ id, title, lead }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => openInitiative(id)}
              onPointerEnter={() => hover(id)}
              onPointerLeave={() => hover(null)}
            >
              {title ?? (lead || t('untitled'))}
            </button>
          </li>
        ))}
      </ul>
      {items.length > MOST_ITEMS && <p className={styles.note}>{t('more', { count: items.length - MOST_ITEMS })}</p>}
    </section>
  );
}

function locate({ key, depth }: Opened, { counties }: BaseMap, { marks, towns, rows }: MapRecords) {
  const town = depth === 'town' ? towns.find((other) => other.key === key) : undefined;
  const mark = town ?? marks.find((other) => other.key === key);
  if (mark) return { name: mark.name, places: town?.places ?? 1, isNear: mark.level === 'village', isPart: false };
  const county = counties.features.find(({ properties }) => properties.code === key);
  const name = rows.find(([code]) => code === key)?.[1] ?? county?.properties.name;
  return name === undefined ? undefined : { name, places: 1, isNear: false, isPart: county !== undefined };
}

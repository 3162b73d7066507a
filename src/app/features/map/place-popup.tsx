import { Popup, useMap } from '@vis.gl/react-maplibre';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hover, openInitiative } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { type BaseMap, middleOf } from './base-map.ts';
import styles from './place-popup.module.css';
import type { MapRecords } from './use-map-records.ts';
import type { Opened } from './use-pointing.ts';

const MOST_ITEMS = 30;

/** The items of one mark, each of which opens in the reader. */
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
  const map = useMap().current;
  const items = records.drawn[opened.depth].get(opened.key) ?? [];
  const nameOf = usePlaceNames();
  const place = locate(opened, base, records);
  const name =
    place &&
    (place.places > 1 ? t('andOthers', { name: nameOf(place.name), count: place.places }) : nameOf(place.name));
  if (items.length === 0 || !place) return null;
  const leave = () => {
    close();
    map?.getCanvas().focus();
  };
  return (
    <Popup
      longitude={place.point[0]}
      latitude={place.point[1]}
      offset={16}
      maxWidth="none"
      closeButton={false}
      closeOnClick={false}
      className={styles.popup!}
    >
      <section className={styles.content} aria-label={name}>
        <header>
          <h3>
            {name} <span>{t('items', { count: items.length })}</span>
          </h3>
          <button type="button" onClick={leave} aria-label={t('common:close')}>
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
    </Popup>
  );
}

function locate({ key, depth }: Opened, { counties }: BaseMap, { marks, towns, rows }: MapRecords) {
  const town = depth === 'town' ? towns.find((other) => other.key === key) : undefined;
  const mark = town ?? marks.find((other) => other.key === key);
  if (mark)
    return {
      name: mark.name,
      places: town?.places ?? 1,
      point: [mark.lng, mark.lat] as const,
      isNear: mark.level === 'village',
    };
  const [, name, lng, lat] = rows.find(([code]) => code === key) ?? [];
  const county = counties.features.find(({ properties }) => properties.code === key);
  const point = lng !== undefined && lat !== undefined ? ([lng, lat] as const) : county && middleOf(county.geometry);
  return point && { name: name ?? county?.properties.name ?? key, places: 1, point, isNear: false };
}

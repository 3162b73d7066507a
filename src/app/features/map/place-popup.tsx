import { Popup, useMap } from '@vis.gl/react-maplibre';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hover, openInitiative } from '#app/state/view-store.ts';
import { type BaseMap, middleOf } from './base-map.ts';
import styles from './place-popup.module.css';
import type { MapRecords } from './use-map-records.ts';

const MOST_ITEMS = 30;

/** The items of one mark, each of which opens in the reader. */
export function PlacePopup({
  placeKey,
  base,
  records,
  close,
}: {
  placeKey: string;
  base: BaseMap;
  records: MapRecords;
  close: () => void;
}) {
  const { t } = useTranslation(['map', 'common']);
  const map = useMap().current;
  const items = records.drawn.get(placeKey) ?? [];
  const place = locate(placeKey, base, records);
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
      <section className={styles.content} aria-label={place.name}>
        <header>
          <h3>
            {place.name} <span>{t('items', { count: items.length })}</span>
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

function locate(key: string, { counties }: BaseMap, { marks, rows }: MapRecords) {
  const mark = marks.find((other) => other.key === key);
  if (mark) return { name: mark.name, point: [mark.lng, mark.lat] as const, isNear: mark.level === 'village' };
  const [, name, lng, lat] = rows.find(([code]) => code === key) ?? [];
  const county = counties.features.find(({ properties }) => properties.code === key);
  const point = lng !== undefined && lat !== undefined ? ([lng, lat] as const) : county && middleOf(county.geometry);
  return point && { name: name ?? county?.properties.name ?? key, point, isNear: false };
}

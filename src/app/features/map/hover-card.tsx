import { useTranslation } from 'react-i18next';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { Depth } from '#core/query/drawn-at.ts';
import styles from './hover-card.module.css';
import type { MapRecords } from './use-map-records.ts';

/** What lies under the pointer. `area` is a county's ground, the others are marks and labels. */
export interface Pointed {
  key: string;
  level: 'area' | 'city' | 'county' | 'town' | 'village';
  /** How far the items under it are gathered. */
  depth: Depth;
  name: string;
  isUnreported: boolean;
  x: number;
  y: number;
  /** In the right and in the lower part of the map, where a card must open the other way. */
  isRight: boolean;
  isLow: boolean;
}

const MOST_TITLES = 3;

/** Place, number and first titles beside the pointer. */
export function HoverCard({ pointed, records }: { pointed: Pointed; records: MapRecords }) {
  const { t } = useTranslation('map');
  const nameOf = usePlaceNames();
  const { key, level, depth, name, x, y, isRight, isLow } = pointed;
  const own = records.drawn[depth].get(key) ?? [];
  const isCounty = level === 'area' || level === 'county';
  const count = isCounty ? (records.counts.get(key) ?? 0) : own.length;
  return (
    <div className={styles.card} style={{ left: x, top: y }} data-right={isRight} data-low={isLow} aria-hidden="true">
      <p className={styles.head}>
        <b>{level === 'area' ? nameOf(name) : name}</b> <span>{count > 0 ? t('items', { count }) : t('none')}</span>
      </p>
      {level === 'village' && <p className={styles.note}>{t('near')}</p>}
      {isCounty && depth === 'village' && own.length > 0 && own.length < count && (
        <p className={styles.note}>{t('ownCounty', { count: own.length })}</p>
      )}
      {count === 0 && <p className={styles.note}>{t('noneHint')}</p>}
      {own.length > 0 && (
        <ul>
          {own.slice(0, MOST_TITLES).map(({ id, title, lead }) => (
            <li key={id}>{title ?? (lead || t('untitled'))}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

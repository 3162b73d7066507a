import { useTranslation } from 'react-i18next';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { namesOf } from './names-of.ts';
import styles from './stage-list.module.css';

const MOST = 5;

/** The first reports by name and place. */
export function StageList({ items }: { items: readonly PublishedInitiative[] }) {
  const { t } = useTranslation('meeting');
  const placeName = usePlaceNames();
  return (
    <div className={styles.list}>
      <ul aria-label={t('list')}>
        {items.slice(0, MOST).map((item) => (
          <li key={item.id}>
            <p className={styles.title}>{item.title ?? item.lead}</p>
            <p className={styles.place}>{namesOf(item.place, placeName)}</p>
          </li>
        ))}
      </ul>
      {items.length > MOST && <p className={styles.all}>{t('listOf', { count: items.length })}</p>}
    </div>
  );
}

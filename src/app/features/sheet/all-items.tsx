import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#app/ui/text-button.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { ItemLines } from './item-lines.tsx';
import styles from './sheet.module.css';

const SHOWN = 8;

/** Every report of the place; of many the first, until asked for. */
export function AllItems({ items }: { items: readonly PublishedInitiative[] }) {
  const { t } = useTranslation('sheet');
  const [isAll, setAll] = useState(false);
  return (
    <section className={styles.section}>
      <h3>{t('items')}</h3>
      {items.length === 0 && <p className={styles.note}>{t('none')}</p>}
      <ItemLines items={isAll ? items : items.slice(0, SHOWN)} />
      {items.length > SHOWN && (
        <TextButton onPress={() => setAll(!isAll)}>{isAll ? t('fewer') : t('all', { count: items.length })}</TextButton>
      )}
    </section>
  );
}

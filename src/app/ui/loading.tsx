import { useTranslation } from 'react-i18next';
import styles from '#app/ui/loading.module.css';

/** Fills its panel, so that nothing shifts when the content comes. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  );
}

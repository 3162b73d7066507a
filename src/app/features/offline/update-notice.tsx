import { RefreshCw, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#app/ui/text-button.tsx';
import { keepCopy, takeUpdate, useUpdate } from './keep-copy.ts';
import styles from './update-notice.module.css';

/** Milliseconds: the copy is as large as the whole site, and must not take the network from what is seen first. */
const FIRST_SIGHT = 4000;

/** Keeps the site for a start without network, and says when a newer version waits: quietly, and only then. */
export function UpdateNotice() {
  const { t } = useTranslation('offline');
  const isWaiting = useUpdate((update) => update.isWaiting);
  useEffect(() => {
    const later = setTimeout(keepCopy, FIRST_SIGHT);
    return () => clearTimeout(later);
  }, []);
  if (!isWaiting) return null;
  return (
    <div className={styles.notice} role="status">
      <RefreshCw size={16} aria-hidden />
      <p>{t('waiting')}</p>
      <TextButton onPress={takeUpdate}>{t('take')}</TextButton>
      <button
        type="button"
        className={styles.close}
        aria-label={t('later')}
        onClick={() => useUpdate.setState({ isWaiting: false })}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

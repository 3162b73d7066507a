import { FileSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useInitiatives } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import { ItemReader } from './item-reader.tsx';
import styles from './reader.module.css';
import { ReaderBar } from './reader-bar.tsx';

/** The item in the address, from its headline to its line on the page. */
export function Reader() {
  const { t } = useTranslation('reader');
  const open = useView((view) => view.open);
  const items = useInitiatives();
  if (!open) return null;
  const item = items.find(({ id }) => id === open.id);
  return (
    <div className={styles.reader}>
      <ReaderBar id={open.id} />
      {item ? (
        <ItemReader key={item.id} item={item} opened={open.figure} />
      ) : (
        <Message icon={FileSearch} title={t('unknown', { id: open.id })}>
          <p>{t('unknownReason')}</p>
        </Message>
      )}
    </div>
  );
}

import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { closeSheet, useView } from '#app/state/view-store.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { useEscape } from '#app/ui/use-escape.ts';
import styles from './sheet.module.css';

/** Back to the list, and to paper. */
export function SheetBar() {
  const { t } = useTranslation('sheet');
  const isCovered = useView((view) => view.open !== null);
  return (
    <div className={styles.bar}>
      {!isCovered && <Escape />}
      <TextButton onPress={closeSheet}>
        <ArrowLeft size={15} aria-hidden />
        {t('back')}
      </TextButton>
      <IconButton icon={Printer} label={t('print')} onPress={() => window.print()} />
    </div>
  );
}

/** Under the reader Esc is the reader's. */
function Escape() {
  useEscape(closeSheet);
  return null;
}

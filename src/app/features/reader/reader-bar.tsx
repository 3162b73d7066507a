import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSorted } from '#app/state/use-visible.ts';
import { closeInitiative, openInitiative, useView } from '#app/state/view-store.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { useEscape } from '#app/ui/use-escape.ts';
import styles from './reader-bar.module.css';

/** Back to what lies under, and on to the next item of it. */
export function ReaderBar({ id }: { id: string }) {
  const { t } = useTranslation('reader');
  const { t: sheet } = useTranslation('sheet');
  const hasSheet = useView((view) => view.sheet !== null);
  const items = useSorted();
  const index = items.findIndex((item) => item.id === id);
  const previous = items[index - 1];
  const next = index < 0 ? undefined : items[index + 1];
  useEscape(closeInitiative);
  return (
    <div className={styles.bar}>
      <TextButton onPress={closeInitiative}>
        <ArrowLeft size={15} aria-hidden />
        {hasSheet ? sheet('backHere') : t('back')}
      </TextButton>
      <span className={styles.position}>
        {index < 0 ? t('notInList') : t('position', { index: index + 1, count: items.length })}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('previous')}
        isDisabled={!previous}
        onPress={() => previous && openInitiative(previous.id)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('next')}
        isDisabled={!next}
        onPress={() => next && openInitiative(next.id)}
      />
    </div>
  );
}

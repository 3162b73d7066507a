import { TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePages } from '#app/state/use-visible.ts';
import { openInitiative, useView } from '#app/state/view-store.ts';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { formatFigure } from '#app/ui/format.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { citation } from '#core/export/citation.ts';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import { doubtWords } from '#core/query/doubt-words.ts';
import { pageOf } from '#core/query/filter.ts';
import styles from './figure-strip.module.css';

/** The opened figure in full: how it was read, and its sentence to take along. */
export function FigureStrip({ item, figure }: { item: PublishedInitiative; figure: PublishedFigure }) {
  const { t } = useTranslation('reader');
  const { t: common } = useTranslation();
  const language = useView((view) => view.language);
  const page = usePages().find(({ id }) => id === pageOf(item));
  const facts = [
    common(`natures.${figure.nature}`),
    figure.period,
    figure.holder,
    t('asPrinted', { surface: figure.surface }),
    t('onLine', { line: figure.line }),
  ];
  return (
    <aside className={styles.strip} aria-label={t('figure')}>
      <p className={styles.value}>
        {formatFigure(figure, language)} <span>{figure.measure}</span>
      </p>
      <IconButton icon={X} label={t('closeFigure')} onPress={() => openInitiative(item.id)} />
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      {figure.suspect && (
        <p className={styles.suspect}>
          <TriangleAlert size={14} aria-hidden />
          {t('suspect', { reason: doubtWords(figure.suspect, language) })}
        </p>
      )}
      {page && <CopyButton label={t('copySentence')} text={`“${figure.sentence}”（${citation(item, page).plain}）`} />}
    </aside>
  );
}

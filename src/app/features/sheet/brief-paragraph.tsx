import { useTranslation } from 'react-i18next';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { NotedText } from '#app/ui/footnotes.tsx';
import type { Brief } from '#core/query/place-brief.ts';
import type { PlaceSheet } from '#core/query/place-sheet.ts';
import styles from './sheet.module.css';
import { useSheetText } from './use-sheet-text.ts';

/** The place in a paragraph; each clause leads to the sentences it stands on. */
export function BriefParagraph({ sheet, brief }: { sheet: PlaceSheet; brief: Brief }) {
  const { t } = useTranslation('sheet');
  const { text, link } = useSheetText(sheet, brief);
  return (
    <section className={styles.section}>
      <h3>{t('brief')}</h3>
      <p className={styles.brief}>
        <NotedText brief={brief} />
      </p>
      <p className={styles.note}>{t('note')}</p>
      <p className={styles.tools}>
        <CopyButton label={t('copy')} text={text} />
        <CopyButton label={t('link')} text={link} />
      </p>
    </section>
  );
}

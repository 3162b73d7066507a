import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Brief } from '#core/query/place-brief.ts';
import type { PlaceSheet } from '#core/query/place-sheet.ts';
import styles from './print-sheet.module.css';
import { useSheetText } from './use-sheet-text.ts';

/** The sheet as it goes to paper, in place of the screen: paragraph, numbered sources, all reports with their citations. */
export function PrintSheet({ sheet, brief }: { sheet: PlaceSheet; brief: Brief }) {
  const { t } = useTranslation('sheet');
  const { text, cite } = useSheetText(sheet, brief);
  return createPortal(
    <div className={styles.print} data-print-sheet>
      {text.split('\n').map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text, never reordered
        <p key={i}>{line}</p>
      ))}
      <h2>{t('items')}</h2>
      <ul>
        {sheet.items.map((item) => (
          <li key={item.id}>{cite(item)}</li>
        ))}
      </ul>
    </div>,
    document.body,
  );
}

import { useTranslation } from 'react-i18next';
import { CopyButton } from '#app/ui/copy-button.tsx';
import type { Brief } from '#core/query/place-brief.ts';
import type { PlaceSheet } from '#core/query/place-sheet.ts';
import styles from './sheet.module.css';
import { useSheetText } from './use-sheet-text.ts';
import { ItemLink } from './view-link.tsx';

/** The place in a paragraph; each clause leads to the sentences it stands on. */
export function BriefParagraph({ sheet, brief }: { sheet: PlaceSheet; brief: Brief }) {
  const { t } = useTranslation('sheet');
  const { text, link } = useSheetText(sheet, brief);
  return (
    <section className={styles.section}>
      <h3>{t('brief')}</h3>
      <p className={styles.brief}>
        {brief.clauses.map((clause) => (
          <span key={`${clause.sources} ${clause.text}`}>
            {clause.text}
            <Footnotes brief={brief} numbers={clause.sources} />
            {clause.end}
          </span>
        ))}
      </p>
      <p className={styles.note}>{t('note')}</p>
      <p className={styles.tools}>
        <CopyButton label={t('copy')} text={text} />
        <CopyButton label={t('link')} text={link} />
      </p>
    </section>
  );
}

function Footnotes({ brief, numbers }: { brief: Brief; numbers: readonly number[] }) {
  const { t } = useTranslation('sheet');
  return numbers.map((number) => {
    const { item, figure } = brief.sources[number - 1]!;
    const label = t('source', { number, title: item.title ?? item.lead });
    return (
      <sup key={number}>
        <ItemLink id={item.id} figure={figure} label={label}>
          [{number}]
        </ItemLink>
      </sup>
    );
  });
}

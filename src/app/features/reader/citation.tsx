import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import { usePages } from '#app/state/use-visible.ts';
import { defaultView, useView } from '#app/state/view-store.ts';
import { linkTo } from '#app/state/view-url.ts';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { usePrinting } from '#app/ui/use-printing.ts';
import { citation } from '#core/export/citation.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import styles from './details.module.css';

/** How to cite the item, and a link that opens it. */
export function Citation({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('reader');
  const isPrinting = usePrinting();
  const language = useView((view) => view.language);
  const page = usePages().find(({ id }) => id === pageOf(item));
  const cited = page && citation(item, page);
  const manifest = useQuery(manifestQuery).data;
  const link = linkTo({ ...defaultView, open: { id: item.id, figure: null }, language }, manifest?.version ?? '');
  const forms = [
    ...(cited ? [{ title: 'GB/T 7714', text: cited.gbt7714 }] : []),
    ...(cited ? [{ title: t('inWords'), text: cited.plain }] : []),
    { title: t('link'), text: link },
  ];
  return (
    <details className={styles.details} open={isPrinting}>
      <summary>{t('cite')}</summary>
      {forms.map(({ title, text }) => (
        <div key={title} className={styles.form}>
          <h4>{title}</h4>
          <p className={styles.citation}>{text}</p>
          <CopyButton label={t('copy', { what: title })} text={text} />
        </div>
      ))}
    </details>
  );
}

import { useTranslation } from 'react-i18next';
import { usePages } from '#app/state/use-visible.ts';
import { defaultView, useView } from '#app/state/view-store.ts';
import { encodeView, pageAddress } from '#app/state/view-url.ts';
import { citation } from '#core/export/citation.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import { type Brief, briefText } from '#core/query/place-brief.ts';
import type { PlaceSheet } from '#core/query/place-sheet.ts';

/** What is taken along of a sheet: its address, and its paragraph with numbered sources as plain text. */
export function useSheetText(sheet: PlaceSheet, brief: Brief) {
  const { t } = useTranslation('sheet');
  const language = useView((view) => view.language);
  const pages = usePages();
  const cite = (item: PublishedInitiative): string => {
    const page = pages.find(({ id }) => id === pageOf(item));
    return page ? citation(item, page).plain : (item.title ?? item.lead);
  };
  const link = `${pageAddress()}${encodeView({ ...defaultView, sheet: sheet.key, language })}`;
  const text = `${t('title', { name: sheet.name })}\n\n${briefText(brief, language, cite)}\n\n${link}\n`;
  return { link, text, cite };
}

import { useTranslation } from 'react-i18next';
import type { Manifest } from '#core/files/schema.ts';

/** What a page is called: its newspaper, date and number where known, else the id made from its file's name. */
export function usePageLabel(): (page: Manifest['pages'][number]) => string {
  const { t } = useTranslation();
  return ({ id, newspaper, date, page }) => {
    const number = page === undefined ? undefined : t('pageNumber', { page });
    const known = [newspaper, date, number].filter(Boolean);
    return known.length > 0 ? known.join(' ') : t('pageFile', { id });
  };
}

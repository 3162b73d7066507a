import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { useViewName } from '#app/ui/use-view-name.ts';

/** Names the tab after what is shown, so that a bookmark or one of several tabs is found again: 嘉善县 · 数字化 · 嘉图 Jiatu. */
export function PageTitle() {
  const { t } = useTranslation();
  const name = useViewName(useView());
  const title = [name, `${t('name')} ${t('nameLatin')}`].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

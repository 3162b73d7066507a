import { useTranslation } from 'react-i18next';

export function FiguresPanel() {
  const { t } = useTranslation('figures');
  return <p>{t('title')}</p>;
}

import { useTranslation } from 'react-i18next';

export function MapPanel() {
  const { t } = useTranslation('map');
  return <p>{t('title')}</p>;
}

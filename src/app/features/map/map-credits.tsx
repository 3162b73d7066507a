import { useTranslation } from 'react-i18next';
import styles from './map-credits.module.css';
import { basemapCredit, mapApproval } from './settings.ts';

/** To whom the ground of the map is owed, and what it is not. */
export function MapCredits() {
  const { t } = useTranslation('map');
  return (
    <p className={styles.credits}>
      <span>
        {t('credits.schematic')}
        <span className={styles.caveat}>{t('credits.caveat')}</span>
      </span>
      <span>{t('credits.datum')}</span>
      <span>{t('credits.sea')} © OpenStreetMap contributors (ODbL)</span>
      <span>{t('credits.towns')} GeoNames (CC BY 4.0)</span>
      <span>{t('credits.lines')} DataV / AMap</span>
      {basemapCredit && <span>{basemapCredit}</span>}
      {mapApproval && <span>{t('credits.approval', { number: mapApproval })}</span>}
    </p>
  );
}

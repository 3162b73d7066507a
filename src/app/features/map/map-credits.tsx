import { useTranslation } from 'react-i18next';
import { mapApproval } from '#app/ui/map-approval.ts';
import styles from './map-credits.module.css';
import { basemap } from './settings.ts';

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
      <span>{t('credits.sea')}</span>
      <span>{t('credits.towns')}</span>
      <span>{t('credits.lines')}</span>
      {basemap?.credit && <span>{basemap.credit}</span>}
      {mapApproval && <b>{t('credits.approval', { number: mapApproval })}</b>}
    </p>
  );
}

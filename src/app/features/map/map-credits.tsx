import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { embedKind } from '#app/state/embed.ts';
import { MapStageContext } from '#app/state/map-stage.ts';
import { hasCredits } from '#app/ui/ground.tsx';
import { mapApproval } from '#app/ui/map-approval.ts';
import styles from './map-credits.module.css';
import { basemap } from './settings.ts';

/** To whom the ground of the map is owed, and what it is not. */
export function MapCredits() {
  const { t } = useTranslation('map');
  const isStaged = useContext(MapStageContext) !== null;
  // the dashboard has them under its map from the first sight on
  if (hasCredits && !isStaged && !embedKind) return null;
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

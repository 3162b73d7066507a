import { Building, House, type LucideIcon, Map as MapIcon, MapPin, MapPinned, MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from '#app/ui/place-line.module.css';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { PublishedPlace } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';

const ICONS: Record<Level, LucideIcon> = {
  province: MapIcon,
  city: Building,
  county: MapPinned,
  town: MapPin,
  village: House,
};

/** Below this a place is marked as uncertain. */
const CERTAIN = 0.9;

/** Where an item plays: names from the county down, the icon of the level, and a mark of doubt. */
export function PlaceLine({ place }: { place: PublishedPlace | null }) {
  const { t } = useTranslation();
  const nameOf = usePlaceNames();
  if (!place)
    return (
      <span className={styles.place}>
        <MapPinOff size={14} aria-hidden />
        {t('noPlace')}
      </span>
    );
  const Icon = ICONS[place.level];
  const names = [place.county, place.town, place.village].filter((name) => name !== null);
  const shown = names.length > 0 ? names : [place.city ?? place.province].filter((name) => name !== null);
  return (
    <span className={styles.place}>
      <Icon size={14} aria-label={t(`levels.${place.level}`)} role="img" />
      {shown.map(nameOf).join(' · ')}
      {place.confidence < CERTAIN && <Doubt confidence={place.confidence} />}
    </span>
  );
}

function Doubt({ confidence }: { confidence: number }) {
  const { t } = useTranslation();
  const label = t('confidence', { percent: Math.round(confidence * 100) });
  return (
    <span className={styles.doubt} role="img" aria-label={label} title={label}>
      ?
    </span>
  );
}

import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useVisible } from '#app/state/use-visible.ts';
import { useLayout } from '#app/ui/use-layout.ts';
import { countDrawn } from '#core/query/place-marks.ts';
import styles from './map-legend.module.css';
import type { MapPalette } from './palette.ts';
import type { TintClass } from './tint-classes.ts';
import type { MapRecords } from './use-map-records.ts';
import { mainCities } from './view-bounds.ts';

/** What the marks mean, and how many items are drawn at which precision. */
export function MapLegend({
  classes,
  palette,
  records,
}: {
  classes: TintClass[];
  palette: MapPalette;
  records: MapRecords;
}) {
  const { t } = useTranslation('map');
  const layout = useLayout();
  const beyond = records.chosen.length === 0 ? countBeyond(records.counts) : 0;
  const isDrilled = records.chosen.some((code) => code.length >= 6);
  return (
    <details className={styles.legend} open={layout !== 'phone'}>
      <summary>
        {t('legend.title')}
        <ChevronDown aria-hidden="true" size={14} />
      </summary>
      <p className={styles.note}>{t('legend.tint')}</p>
      <ul className={styles.tints}>
        <li>
          <i style={{ background: palette.land }} />
          {t('none')}
        </li>
        {classes.map(({ least, most }, i) => (
          <li key={least}>
            <i style={{ background: palette.tints[i] }} />
            {least === most ? least : i === classes.length - 1 ? `${least}+` : `${least}–${most}`}
          </li>
        ))}
      </ul>
      <ul className={styles.marks}>
        <li>
          <i className={styles.town} />
          {t('legend.town')}
        </li>
        <li>
          <i className={styles.village} />
          {t('legend.village')}
        </li>
        {isDrilled && (
          <li>
            <i className={styles.unreported} />
            {t('legend.unreported')}
          </li>
        )}
      </ul>
      <Precision />
      {beyond > 0 && <p className={styles.note}>{t('legend.beyond', { count: beyond })}</p>}
    </details>
  );
}

/** Items in cities that the first view leaves out. */
function countBeyond(counts: ReadonlyMap<string, number>): number {
  const cities = mainCities(counts);
  const others = [...counts].filter(([code]) => code.length === 4 && !cities.includes(code));
  return others.reduce((sum, [, count]) => sum + count, 0);
}

/** 县 12 项 · 镇 30 项 · 村 8 项 · 未定位 1 项 */
function Precision() {
  const { t } = useTranslation('map');
  const counts = countDrawn(useVisible());
  const parts = [
    [t('legend.province'), counts.province],
    [t('legend.city'), counts.city],
    [t('legend.county'), counts.county],
    [t('legend.townShort'), counts.town],
    [t('legend.villageShort'), counts.village],
    [t('legend.unplaced'), counts.unplaced],
  ] as const;
  return (
    <p className={styles.precision}>
      {parts
        .filter(([, count]) => count > 0)
        .map(([label, count]) => `${label} ${t('items', { count })}`)
        .join(' · ')}
    </p>
  );
}

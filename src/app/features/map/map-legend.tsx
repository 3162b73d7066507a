import { ChevronDown } from 'lucide-react';
import { type Ref, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { MapStageContext } from '#app/state/map-stage.ts';
import { useVisible } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { COUNTY_DIGITS, isCityCode } from '#core/division-code.ts';
import { countDrawn, countPointless, type Depth } from '#core/query/drawn-at.ts';
import { activeFacets } from '#core/query/loosen.ts';
import styles from './map-legend.module.css';
import type { MapPalette } from './palette.ts';
import type { TintClass } from './tint-classes.ts';
import type { MapRecords } from './use-map-records.ts';
import { useMedia } from './use-media.ts';
import { mainCities } from './view-bounds.ts';

interface MapLegendProps {
  classes: TintClass[];
  palette: MapPalette;
  records: MapRecords;
  depth: Depth;
  /** Takes the strip that it is on a stage. */
  strip: Ref<HTMLDivElement>;
}

/** What the marks mean, and how many items are drawn at which precision. */
export function MapLegend({ classes, palette, records, depth, strip }: MapLegendProps) {
  const { t } = useTranslation('map');
  const isTight = useMedia('(width < 48rem), (height < 36rem)');
  const beyond = records.chosen.length === 0 ? countBeyond(records.counts) : 0;
  const isDrilled = records.chosen.some((code) => code.length >= COUNTY_DIGITS) && isNear(depth);
  const isNarrowed = useView(({ filter }) => activeFacets(filter).some((facet) => facet !== 'places'));
  const isStaged = useContext(MapStageContext) !== null;
  const signs = (
    <>
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
        {!isNear(depth) && (
          <Mark look={styles.ring}>{t(`${isStaged ? 'legend.gatheredHere' : 'legend.gathered'}.${depth}`)}</Mark>
        )}
        {isNear(depth) && <Mark look={styles.town}>{t(depth === 'town' ? 'legend.townGathered' : 'legend.town')}</Mark>}
        {depth === 'village' && <Mark look={styles.village}>{t('legend.village')}</Mark>}
        {isDrilled && <Mark look={styles.unreported}>{t(isNarrowed ? 'legend.notAsked' : 'legend.unreported')}</Mark>}
      </ul>
    </>
  );
  if (isStaged)
    return (
      <div ref={strip} className={styles.strip}>
        {signs}
      </div>
    );
  return (
    <details className={styles.legend} open={!isTight}>
      <summary>
        {t('legend.title')}
        <ChevronDown aria-hidden="true" size={14} />
      </summary>
      {signs}
      <Precision depth={depth} />
      {beyond > 0 && <p className={styles.note}>{t('legend.beyond', { count: beyond })}</p>}
    </details>
  );
}

const isNear = (depth: Depth): depth is 'town' | 'village' => depth === 'town' || depth === 'village';

const Mark = ({ look, children }: { look: string | undefined; children: string }) => (
  <li>
    <i className={look} />
    {children}
  </li>
);

/** Items in cities that the first view leaves out. */
function countBeyond(counts: ReadonlyMap<string, number>): number {
  const cities = mainCities(counts);
  const others = [...counts].filter(([code]) => isCityCode(code) && !cities.includes(code));
  return others.reduce((sum, [, count]) => sum + count, 0);
}

/** 县级 6 处 19 项 · 镇 12 处 30 项 · 未定位 1 项: where the items that pass are drawn, and which of the header's towns are not. */
function Precision({ depth }: { depth: Depth }) {
  const { t } = useTranslation('map');
  const visible = useVisible();
  const counts = countDrawn(visible, depth);
  const pointless = isNear(depth) ? countPointless(visible) : 0;
  if (counts.length === 0) return null;
  return (
    <>
      <ul className={styles.precision} aria-label={t('legend.drawn')}>
        {counts.map(({ level, items, places }) => (
          <li key={level}>
            <span>{t(`legend.levels.${level}`)}</span>{' '}
            <span>{level !== 'unplaced' && t('legend.places', { count: places })}</span>{' '}
            <span>{t('items', { count: items })}</span>
          </li>
        ))}
      </ul>
      {pointless > 0 && <p className={styles.note}>{t('legend.pointless', { count: pointless })}</p>}
    </>
  );
}

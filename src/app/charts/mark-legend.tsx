import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { themeGroups } from '#core/theme/taxonomy.ts';
import styles from './mark-legend.module.css';
import { shapeOf } from './mark-shape.ts';

/** What fillings, arrows, shapes and hues mean; of the groups only those drawn. */
export function MarkLegend({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  const drawn = new Set(rows.map(({ item }) => themeLook(item.themes[0]?.key ?? '')?.group));
  return (
    <ul className={styles.legend} aria-label={t('marks')} data-chart-legend>
      <Sign label={t('exact')} />
      <Sign label={t('approximate')} isHollow />
      <Sign label={t('bound')} isHollow hasArrow />
      <li>
        <svg width="18" height="10" aria-hidden="true">
          <rect x="1" y="2" width="16" height="6" rx="3" />
        </svg>
        {t('range')}
      </li>
      {themeGroups
        .filter(({ key }) => drawn.has(key))
        .map((group) => (
          <li key={group.key} style={{ '--hue': `var(--hue-${group.key})` }}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d={shapeOf(group.key)} />
            </svg>
            {group[language]}
          </li>
        ))}
    </ul>
  );
}

function Sign({
  label,
  isHollow = false,
  hasArrow = false,
}: {
  label: string;
  isHollow?: boolean;
  hasArrow?: boolean;
}) {
  return (
    <li>
      <svg width={hasArrow ? 20 : 10} height="10" aria-hidden="true">
        {hasArrow && <path d="M5,5h13m-3.5,-3l3.5,3l-3.5,3" data-hollow="true" />}
        <circle cx="5" cy="5" r="4" data-hollow={isHollow} />
      </svg>
      {label}
    </li>
  );
}

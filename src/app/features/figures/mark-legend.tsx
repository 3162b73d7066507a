import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { themeGroups } from '#core/theme/taxonomy.ts';
import styles from './mark-legend.module.css';

/** What shapes and hues mean; of the hues only those drawn. */
export function MarkLegend({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const language = useView((view) => view.language);
  const drawn = new Set(rows.map(({ item }) => themeLook(item.themes[0]?.key ?? '')?.group));
  return (
    <ul className={styles.legend} aria-label={t('marks')}>
      <Shape label={t('exact')} />
      <Shape label={t('approximate')} isHollow />
      <Shape label={t('bound')} isHollow whisker />
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
            <svg width="10" height="10" aria-hidden="true">
              <circle cx="5" cy="5" r="4" />
            </svg>
            {group[language]}
          </li>
        ))}
    </ul>
  );
}

function Shape({ label, isHollow = false, whisker = false }: { label: string; isHollow?: boolean; whisker?: boolean }) {
  return (
    <li>
      <svg width={whisker ? 16 : 10} height="10" aria-hidden="true">
        {whisker && <path d="M5,5h10" />}
        <circle cx="5" cy="5" r="4" data-hollow={isHollow} />
      </svg>
      {label}
    </li>
  );
}

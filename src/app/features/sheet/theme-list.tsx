import { useTranslation } from 'react-i18next';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import type { ThemeReports } from '#core/query/place-sheet.ts';
import { ItemLines } from './item-lines.tsx';
import styles from './sheet.module.css';

/** How many reports each theme has; unfolded, which. */
export function ThemeList({ themes }: { themes: readonly ThemeReports[] }) {
  const { t } = useTranslation('sheet');
  if (themes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('themes')}</h3>
      {themes.map(({ theme, items }) => (
        <details key={theme} className={styles.theme}>
          <summary>
            <ThemeChip theme={theme} />
            <span className={styles.count}>{t('reports', { count: items.length })}</span>
          </summary>
          <ItemLines items={items} />
        </details>
      ))}
    </section>
  );
}

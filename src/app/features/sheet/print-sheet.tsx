import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { Paper } from '#app/ui/paper.tsx';
import { themeLook } from '#app/ui/theme-look.ts';
import type { Brief } from '#core/query/place-brief.ts';
import type { PlaceSheet, ThemeReports } from '#core/query/place-sheet.ts';
import { MainFigures } from './main-figures.tsx';
import styles from './print-sheet.module.css';
import { AlikeUnits, Neighbours, Parts } from './unit-lists.tsx';
import { useSheetText } from './use-sheet-text.ts';

/** The sheet as it goes to paper, in place of the screen: paragraph with its sources, figures, themes, places, and the reports no source has named yet. */
export function PrintSheet({ sheet, brief }: { sheet: PlaceSheet; brief: Brief }) {
  const { t } = useTranslation('sheet');
  const { text, cite } = useSheetText(sheet, brief);
  const cited = new Set(brief.sources.map(({ item }) => item.id));
  const others = sheet.items.filter(({ id }) => !cited.has(id));
  return (
    <Paper>
      <div className={styles.print}>
        {text.split('\n').map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text, never reordered
          <p key={i}>{line}</p>
        ))}
        <MainFigures sheet={sheet} />
        <ThemeLine themes={sheet.themes} />
        <Parts sheet={sheet} />
        <Neighbours sheet={sheet} />
        <AlikeUnits sheet={sheet} />
        {others.length > 0 && (
          <section>
            <h3>{t('others')}</h3>
            <ul>
              {others.map((item) => (
                <li key={item.id}>{cite(item)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Paper>
  );
}

/** How many reports each theme has; folded lists do not go to paper. */
function ThemeLine({ themes }: { themes: readonly ThemeReports[] }) {
  const { t } = useTranslation('sheet');
  const language = useView((view) => view.language);
  if (themes.length === 0) return null;
  const counted = themes.map(({ theme, items }) => {
    const name = themeLook(theme)?.label[language] ?? theme;
    return `${name} ${t('reports', { count: items.length })}`;
  });
  return (
    <section>
      <h3>{t('themes')}</h3>
      <p>{counted.join(t('separator'))}</p>
    </section>
  );
}

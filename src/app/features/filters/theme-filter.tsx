import { useView } from '#app/state/view-store.ts';
import { taxonomy, themeGroups } from '#core/theme/taxonomy.ts';
import styles from './theme-filter.module.css';
import { ThemeOption } from './theme-option.tsx';
import { useCounts } from './use-options.ts';

/** The themes in their groups; each can be asked for or left out. */
export function ThemeFilter() {
  const language = useView((view) => view.language);
  const filter = useView((view) => view.filter);
  const counts = useCounts('themes');
  const leftOut = useCounts('withoutThemes');
  return themeGroups.map((group) => (
    <fieldset key={group.key} className={styles.group} style={{ '--hue': `var(--hue-${group.key})` }}>
      <legend>{group[language]}</legend>
      {taxonomy
        .filter((theme) => theme.group === group.key)
        .map(({ key }) => (
          <ThemeOption
            key={key}
            theme={key}
            isWanted={filter.themes.includes(key)}
            isUnwanted={filter.withoutThemes.includes(key)}
            count={counts.get(key) ?? 0}
            leftOut={leftOut.get(key) ?? 0}
          />
        ))}
    </fieldset>
  ));
}

import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { taxonomy, themeGroups } from '#core/theme/taxonomy.ts';
import { FacetOption } from './facet-option.tsx';
import { OptionGroup } from './option-group.tsx';
import styles from './theme-filter.module.css';
import { useOptions } from './use-options.ts';

/** The themes in their groups. */
export function ThemeFilter() {
  const language = useView((view) => view.language);
  const optionOf = useOptions('themes');
  const { t } = useTranslation();
  const groups = themeGroups.map((group) => (
    <fieldset key={group.key} className={styles.group} style={{ '--hue': `var(--hue-${group.key})` }}>
      <legend>{group[language]}</legend>
      {taxonomy
        .filter((theme) => theme.group === group.key)
        .map(({ key }) => {
          const { icon: Icon, label, definition } = themeLook(key)!;
          const icon = <Icon size={15} aria-hidden className={styles.icon} />;
          const option = { ...optionOf(key, label[language]), icon, description: definition[language] };
          return <FacetOption key={key} facet="themes" option={option} />;
        })}
    </fieldset>
  ));
  return <OptionGroup label={t('facets.themes')}>{groups}</OptionGroup>;
}

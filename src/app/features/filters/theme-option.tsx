import { Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { ThemeKey } from '#core/theme/taxonomy.ts';
import { OptionRow } from './option-row.tsx';
import styles from './theme-filter.module.css';

interface ThemeOptionProps {
  theme: ThemeKey;
  isWanted: boolean;
  isUnwanted: boolean;
  count: number;
  /** How many items leaving it out hides. */
  leftOut: number;
}

export function ThemeOption({ theme, isWanted, isUnwanted, count, leftOut }: ThemeOptionProps) {
  const { t } = useTranslation('filters');
  const language = useView((view) => view.language);
  const { icon: Icon, label, definition } = themeLook(theme)!;
  const exclude = t('exclude', { theme: label[language] });
  return (
    <div className={styles.option} data-unwanted={isUnwanted || undefined}>
      <OptionRow
        isChosen={isWanted}
        count={isUnwanted ? -leftOut : count}
        onChange={() => chooseTheme(theme, 'with')}
        description={definition[language]}
      >
        <Icon size={15} aria-hidden className={styles.icon} />
        <span className={styles.name}>{label[language]}</span>
      </OptionRow>
      <button
        type="button"
        className={styles.exclude}
        aria-pressed={isUnwanted}
        aria-label={exclude}
        title={exclude}
        onClick={() => chooseTheme(theme, 'without')}
      >
        <Ban size={14} aria-hidden />
      </button>
    </div>
  );
}

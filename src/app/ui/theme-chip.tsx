import { useView } from '#app/state/view-store.ts';
import styles from '#app/ui/theme-chip.module.css';
import { themeLook } from '#app/ui/theme-look.ts';

/** A theme by icon and words, in the hue of its group. */
export function ThemeChip({ theme, isMain = false }: { theme: string; isMain?: boolean }) {
  const language = useView((view) => view.language);
  const look = themeLook(theme);
  if (!look) return <span className={styles.chip}>{theme}</span>;
  const Icon = look.icon;
  return (
    <span className={styles.chip} data-main={isMain || undefined} style={{ '--hue': look.hue }}>
      <Icon size={13} aria-hidden />
      {look.label[language]}
    </span>
  );
}

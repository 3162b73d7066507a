import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '#app/skip-links.module.css';

/** The ids of the parts of the page that a keyboard may jump to. */
export const PARTS = { filters: 'part-filters', map: 'part-map', side: 'part-side' } as const;

/** The first stops of the keyboard, seen only then: past header and filters at once. */
export function SkipLinks({ hasFilters }: { hasFilters: boolean }) {
  const { t } = useTranslation();
  // the address belongs to the view, so the jump leaves it alone
  const jump = (event: MouseEvent, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  const parts = (['side', 'map', 'filters'] as const).filter((part) => part !== 'filters' || hasFilters);
  return (
    <nav className={styles.links} aria-label={t('skip.label')}>
      {parts.map((part) => (
        <a key={part} href={`#${PARTS[part]}`} onClick={(event) => jump(event, PARTS[part])}>
          {t(`skip.${part}`)}
        </a>
      ))}
    </nav>
  );
}

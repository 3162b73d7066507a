import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './filter-section.module.css';

/** A facet's options under a heading that folds them away. */
export function FilterSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.section} aria-label={title} open>
      <summary className={styles.trigger}>
        <h3>{title}</h3>
        <ChevronDown size={16} aria-hidden />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

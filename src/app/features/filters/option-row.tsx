import type { ReactNode } from 'react';
import styles from './option-row.module.css';

interface OptionRowProps {
  children: ReactNode;
  isChosen: boolean;
  count: number;
  onChange: () => void;
  description?: string;
}

/** A box to tick, what it means, and how many items choosing it shows. */
export function OptionRow({ children, isChosen, count, onChange, description }: OptionRowProps) {
  return (
    <label className={styles.row} data-empty={count === 0 || undefined} title={description}>
      <input type="checkbox" checked={isChosen} onChange={onChange} />
      <span className={styles.label}>{children}</span>
      <span className={styles.count}>{count}</span>
    </label>
  );
}

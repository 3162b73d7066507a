import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import styles from './option-group.module.css';

/** One stop of the keyboard for all options of a facet; the arrows up and down walk them and their buttons to leave out. */
export const OptionGroup = ({ label, children }: { label: string; children: ReactNode }) => (
  <Toolbar orientation="vertical" aria-label={label} className={styles.group!}>
    {children}
  </Toolbar>
);

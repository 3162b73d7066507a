import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from '#app/ui/paper.module.css';

/** What goes to paper in place of the screen; it is on no screen. */
export const Paper = ({ children }: { children: ReactNode }) =>
  createPortal(
    <div className={styles.paper} data-paper>
      {children}
    </div>,
    document.body,
  );

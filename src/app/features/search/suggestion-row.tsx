import { type ReactNode, useId } from 'react';
import styles from './suggestions.module.css';

/** The suggestions of one kind under its name; nothing where there are none. */
export function SuggestionGroup({ title, children }: { title: string; children: ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, not of fields
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} role="presentation" className={styles.title}>
        {title}
      </div>
      {children}
    </div>
  );
}

interface SuggestionRowProps {
  id: string;
  icon: ReactNode;
  isActive: boolean;
  pick: () => void;
  children: ReactNode;
}

/** An option; the focus stays in the box, which has the keys. */
export function SuggestionRow({ id, icon, isActive, pick, children }: SuggestionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.row}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={pick}
    >
      {icon}
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from '#app/ui/text-button.module.css';

interface TextButtonProps {
  children: ReactNode;
  onPress: () => void;
  isStrong?: boolean;
  /** Without a frame, in a row of tools. */
  isQuiet?: boolean;
  isDisabled?: boolean;
  /** Where the words alone do not say what it does. */
  label?: string;
}

export function TextButton({
  children,
  onPress,
  isStrong = false,
  isQuiet = false,
  isDisabled = false,
  label,
}: TextButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-strong={isStrong || undefined}
      data-quiet={isQuiet || undefined}
      aria-label={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

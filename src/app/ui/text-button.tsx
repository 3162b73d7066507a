import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from '#app/ui/text-button.module.css';

interface TextButtonProps {
  children: ReactNode;
  onPress: () => void;
  isStrong?: boolean;
  /** Without a frame, in a row of tools. */
  isQuiet?: boolean;
  /** Where the words alone do not say what it does. */
  label?: string;
}

export function TextButton({ children, onPress, isStrong = false, isQuiet = false, label }: TextButtonProps) {
  return (
    <Button
      className={styles.button!}
      data-strong={isStrong || undefined}
      data-quiet={isQuiet || undefined}
      onPress={onPress}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </Button>
  );
}

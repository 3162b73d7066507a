import type { ReactNode } from 'react';
import styles from './export-form.module.css';

interface ChoiceProps {
  /** The group of which one is chosen. */
  group: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

export const Choice = ({ group, isChosen, onChoose, children }: ChoiceProps) => (
  <label className={styles.choice}>
    <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
    <span>{children}</span>
  </label>
);

import type { KeyboardEvent, ReactNode } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import styles from './option-group.module.css';

/** One stop of the keyboard for all options of a facet: up and down walk the boxes, or the buttons to leave out; left and right go between the two. */
export const OptionGroup = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.keys} onKeyDownCapture={walk}>
    <Toolbar orientation="vertical" aria-label={label} className={styles.group!}>
      {children}
    </Toolbar>
  </div>
);

const DOWN: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const ASIDE: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = DOWN[event.key] ?? ASIDE[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const here = event.target as HTMLElement;
  const sameKind = stops.filter(({ tagName }) => tagName === here.tagName);
  const beside = stops[stops.indexOf(here) + step];
  const isAside = event.key in ASIDE;
  const next = isAside ? beside : sameKind[sameKind.indexOf(here) + step];
  event.preventDefault();
  event.stopPropagation();
  // right of a button and left of a box the row ends
  const endsRow = isAside && (here.tagName === 'BUTTON') === step > 0;
  if (next && !endsRow) next.focus();
}

import { useEffect, useRef, useState } from 'react';
import { type MeetingAct, readKey } from './meeting-keys.ts';

/** How long a number waits for its next digit. */
const WAIT_MS = 1500;

/** Reads keys before anything on the stage does. Returns the number that is being typed. */
export function useMeetingKeys(at: number, count: number, perform: (act: MeetingAct) => void): string {
  const [typed, setTyped] = useState('');
  const latest = useRef({ at, count, typed, perform });
  latest.current = { at, count, typed, perform };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isForTarget(event)) return;
      const act = readKey(event.key, latest.current);
      setTyped(act?.act === 'type' ? act.typed : '');
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      if (act.act !== 'type' && !(event.repeat && act.act !== 'go')) latest.current.perform(act);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => {
      setTyped('');
      latest.current.perform({ act: 'go', to: Number(typed) - 1 });
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed;
}

/** A press on what is focused stays with it. */
const isForTarget = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a, summary') !== null;

import { type RefObject, useEffect } from 'react';

const HIDDEN_AFTER_MS = 3000;

/** Hides the pointer while it rests. */
export function useIdlePointer(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      frame.current?.removeAttribute('data-idle');
      clearTimeout(timer);
      timer = setTimeout(() => frame.current?.setAttribute('data-idle', ''), HIDDEN_AFTER_MS);
    };
    wake();
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, [frame]);
}

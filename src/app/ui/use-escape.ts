import { useEffect } from 'react';

/** Esc leaves, unless something else on the screen has a use for it. */
export function useEscape(leave: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (
        target?.closest('input, select, dialog, [role="dialog"]') ||
        document.querySelector('dialog[open], [role="dialog"]')
      )
        return;
      leave();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [leave]);
}

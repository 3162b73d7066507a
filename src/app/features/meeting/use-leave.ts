import { useCallback, useEffect, useRef } from 'react';
import { useView, type View } from '#app/state/view-store.ts';

/** What a show's own entry in the browser's history holds: back takes that away, and not the filter before it. */
const SHOW = { show: true } as const;
const isShow = (state: unknown): boolean => (state as Partial<typeof SHOW> | null)?.show === true;

/** Ends the meeting with the page as it was before; the browser's back ends it too. */
export function useLeave(): () => void {
  const before = useRef<View | null>(null);
  before.current ??= useView.getState();
  useEffect(() => {
    if (!isShow(history.state)) history.pushState(SHOW, '', location.href);
    const end = () => useView.setState({ ...before.current, isPresenting: false });
    window.addEventListener('popstate', end);
    return () => window.removeEventListener('popstate', end);
  }, []);
  return useCallback(() => history.back(), []);
}

import { useCallback, useEffect, useRef } from 'react';
import { useView, type View } from '#app/state/view-store.ts';

/** Ends the meeting with the page as it was before; the browser's back ends it too. */
export function useLeave(): () => void {
  const before = useRef<View | null>(null);
  before.current ??= useView.getState();
  useEffect(() => {
    const back = () => useView.setState({ isPresenting: false });
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  return useCallback(() => useView.setState({ ...before.current, isPresenting: false }), []);
}

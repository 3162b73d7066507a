import { type RefObject, useEffect } from 'react';

/** Brings the opened figure's words into sight, as soon as the text is there. */
export function useScrollToFigure(frame: RefObject<HTMLElement | null>, figure: number | null, isReady: boolean): void {
  useEffect(() => {
    if (figure === null || !isReady) return;
    frame.current?.querySelector(`a[data-figure="${figure}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [frame, figure, isReady]);
}

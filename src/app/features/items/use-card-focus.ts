import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useView } from '#app/state/view-store.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';

const FRAMES_TO_WAIT = 5;

/** One card is in the tab order; arrows, Home and End move on. When the reader closes, its card has the focus again. */
export function useCardFocus(
  items: readonly PublishedInitiative[],
  frame: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const found = items.findIndex((item) => item.id === currentId);
  const current = Math.max(found, 0);

  const focusCard = (index: number) => {
    const item = items[index];
    if (!item) return;
    setCurrentId(item.id);
    scrollTo(index);
    focusSoon(frame, item.id, FRAMES_TO_WAIT);
  };

  useEffect(() =>
    useView.subscribe((view, before) => {
      if (view.open || !before.open) return;
      focusCard(items.findIndex((item) => item.id === before.open?.id));
    }),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusCard(Math.min(Math.max(next, 0), items.length - 1));
  };
  return { current, onKeyDown };
}

/** The card is in the page only after the list has scrolled there and drawn. */
function focusSoon(frame: RefObject<HTMLElement | null>, id: string, tries: number): void {
  requestAnimationFrame(() => {
    const card = frame.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (card) card.focus();
    else if (tries > 0) focusSoon(frame, id, tries - 1);
  });
}

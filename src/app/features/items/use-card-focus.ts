import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useView } from '#app/state/view-store.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';

const FRAMES_TO_WAIT = 20;

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

  // After the render: a card under the open reader is inert and takes no focus.
  const openId = useView((view) => view.open?.id ?? null);
  const lastOpenId = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? lastOpenId.current : null;
    lastOpenId.current = openId;
    if (closed !== null) focusCard(items.findIndex((item) => item.id === closed));
  });

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

/** At once where the card is in the page; one far off comes only after the list has scrolled there and drawn. */
function focusSoon(frame: RefObject<HTMLElement | null>, id: string, tries: number): void {
  const card = frame.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (card) card.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(frame, id, tries - 1));
}

import { useEffect, useState } from 'react';
import { setFilter, useView } from '#app/state/view-store.ts';

const PAUSE_MS = 150;

/** The text as typed; the filter follows after a pause, and never while an input method still composes a word (qiye → 企业). */
export function useSearchText() {
  const filtered = useView((view) => view.filter.text);
  const [text, setText] = useState(filtered);
  const [isComposing, setComposing] = useState(false);

  // The filter changed elsewhere: by going back, by a chip, by clearing all.
  const [known, setKnown] = useState(filtered);
  if (filtered !== known) {
    setKnown(filtered);
    setText(filtered);
  }

  useEffect(() => {
    if (isComposing || text === useView.getState().filter.text) return;
    const timer = setTimeout(() => setFilter({ text }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isComposing]);

  return { text, type: setText, setComposing };
}

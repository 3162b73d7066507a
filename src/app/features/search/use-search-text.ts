import { useState } from 'react';
import { setFilter, useView } from '#app/state/view-store.ts';

/** The text in the box. It filters when it is sent, or emptied; what the filter asks otherwise shows in the box. */
export function useSearchText() {
  const filtered = useView((view) => view.filter.text);
  const [text, setText] = useState(filtered);

  // The filter changed elsewhere: by going back, by a chip, by clearing all.
  const [known, setKnown] = useState(filtered);
  if (filtered !== known) {
    setKnown(filtered);
    setText(filtered);
  }

  const put = (next: string) => {
    setText(next);
    if (next === '' && filtered !== '') setFilter({ text: '' });
  };
  return { text, put, send: () => setFilter({ text: text.trim() }) };
}

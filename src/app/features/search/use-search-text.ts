import { useState } from 'react';
import { closeInitiative, setFilter, useView } from '#app/state/view-store.ts';

/** The text in the box. It filters when it is sent, which leads back to the list, or emptied; what the filter asks otherwise shows in the box. */
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
  const send = () => {
    setFilter({ text: text.trim() });
    closeInitiative();
  };
  return { text, put, send };
}

import { useRef } from 'react';

/** The list it was given before, as long as the new one holds the same things: what is made from it need not be made anew. */
export function useKept<Item>(list: readonly Item[]): readonly Item[] {
  const kept = useRef(list);
  const isSame = kept.current.length === list.length && list.every((item, i) => item === kept.current[i]);
  if (!isSame) kept.current = list;
  return kept.current;
}

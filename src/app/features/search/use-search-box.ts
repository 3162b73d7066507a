import { type KeyboardEvent, type RefObject, useDeferredValue, useState } from 'react';
import { useOptionKeys } from './use-option-keys.ts';
import { useSearchText } from './use-search-text.ts';

/** What the box holds, whether its list is open, and what its keys do. */
export function useSearchBox(list: RefObject<HTMLElement | null>) {
  const { text, put, send } = useSearchText();
  const [isOpen, setOpen] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const { active, leave, take, walk } = useOptionKeys(list);
  const asked = useDeferredValue(text.trim());
  const isListed = isOpen && !isComposing && asked !== '';

  const close = () => {
    setOpen(false);
    leave();
  };
  const type = (next: string) => {
    put(next);
    setOpen(true);
    leave();
  };
  const finish = () => {
    put('');
    close();
  };
  const submit = () => {
    if (isListed && take()) return;
    send();
    close();
  };
  const act = (key: string) => {
    if (key === 'Enter') submit();
    else if (key === 'Escape') (isListed ? close : finish)();
    else if (isListed) walk(key === 'ArrowDown' ? 1 : -1);
    else setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // These keys belong to the input method while it composes a word (qiye → 企业).
    if (event.nativeEvent.isComposing || !KEYS.includes(event.key)) return;
    event.preventDefault();
    act(event.key);
  };
  return { text, asked, active, isListed, type, close, finish, setComposing, onKeyDown };
}

const KEYS = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp'];

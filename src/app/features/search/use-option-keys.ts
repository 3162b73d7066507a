import { type RefObject, useState } from 'react';

/** Arrow keys walk the options of the list under a box whose focus stays in the box; -1 steps past the ends back into the text. */
export function useOptionKeys(list: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState<string | null>(null);

  const walk = (step: number) => {
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const places = options.length + 1;
    const index = options.findIndex(({ id }) => id === active);
    const next = options[((index + 1 + step + places) % places) - 1];
    setActive(next?.id ?? null);
    next?.scrollIntoView({ block: 'nearest' });
  };

  /** Takes the option that the keys have reached. Returns whether there is one. */
  const take = (): boolean => {
    const option = active === null ? null : document.getElementById(active);
    option?.click();
    return option !== null;
  };

  return { active, leave: () => setActive(null), take, walk };
}

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

interface TabsProps<Key extends string> {
  label: string;
  tabs: readonly { key: Key; title: ReactNode }[];
  chosen: Key;
  choose: (key: Key) => void;
  /** Of the whole, the row of tabs, one tab and the panel; a chosen tab has `aria-selected`. */
  styles: { tabs?: string | undefined; list: string | undefined; tab: string | undefined; panel: string | undefined };
  children: ReactNode;
}

/** A row of tabs over the panel of the chosen one. Small, as it stands on the first screen; keys as the ARIA guide has them. */
export function Tabs<Key extends string>({ label, tabs, chosen, choose, styles, children }: TabsProps<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const next = indexAfter(
      event.key,
      tabs.findIndex(({ key }) => key === chosen),
      tabs.length,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.key);
    (list.current?.children[next!] as HTMLElement | undefined)?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={walk}>
        {tabs.map(({ key, title }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === chosen}
            aria-controls={key === chosen ? `${id}-panel` : undefined}
            tabIndex={key === chosen ? 0 : -1}
            className={styles.tab}
            onClick={() => choose(key)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        key={chosen}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reached by the keyboard
        tabIndex={0}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  );
}

function indexAfter(key: string, index: number, count: number): number | undefined {
  const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 };
  const next = steps[key];
  return next === undefined ? undefined : (next + count) % count;
}

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import styles from './filter-section.module.css';

/** A facet's options under a heading that folds them away. */
export function FilterSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Disclosure className={styles.section!} defaultExpanded>
      <Heading level={3}>
        <Button slot="trigger" className={styles.trigger!}>
          {title}
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className={styles.body}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}

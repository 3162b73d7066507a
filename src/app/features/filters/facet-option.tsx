import { Ban } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseOption, useView } from '#app/state/view-store.ts';
import { type ListFacet, oppositeOf } from '#core/query/filter.ts';
import styles from './facet-option.module.css';
import { OptionRow } from './option-row.tsx';

/** Something that can be asked for or left out. */
export interface Option {
  key: string;
  label: string;
  /** How many items asking for it shows. */
  count: number;
  /** How many items leaving it out hides. */
  hidden: number;
  icon?: ReactNode;
  description?: string;
}

/** An option of a facet: a box to tick for it, a button to leave it out. */
export function FacetOption({ facet, option }: { facet: ListFacet; option: Option }) {
  const { t } = useTranslation('filters');
  const { key, label, count, hidden, icon, description } = option;
  const isWanted = useView((view) => (view.filter[facet] as readonly string[]).includes(key));
  const isUnwanted = useView((view) => (view.filter[oppositeOf(facet)] as readonly string[]).includes(key));
  const exclude = t('exclude', { option: label });
  return (
    <div className={styles.option} data-unwanted={isUnwanted || undefined}>
      <OptionRow
        isChosen={isWanted}
        count={isUnwanted ? -hidden : count}
        onChange={() => chooseOption(facet, key, 'with')}
        {...(description ? { description } : {})}
      >
        {icon}
        <span className={styles.name}>{label}</span>
      </OptionRow>
      <button
        type="button"
        className={styles.exclude}
        aria-pressed={isUnwanted}
        aria-label={exclude}
        title={exclude}
        onClick={() => chooseOption(facet, key, 'without')}
      >
        <Ban size={14} aria-hidden />
      </button>
    </div>
  );
}

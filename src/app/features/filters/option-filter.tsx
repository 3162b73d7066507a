import { type ListFacet, toggleOption, useView } from '#app/state/view-store.ts';
import { OptionRow } from './option-row.tsx';
import type { Option } from './use-options.ts';

/** A plain list of options. */
export function OptionFilter({ facet, options }: { facet: ListFacet; options: readonly Option[] }) {
  const chosen: readonly string[] = useView((view) => view.filter[facet]);
  return (
    <ul>
      {options.map(({ key, label, count }) => (
        <li key={key}>
          <OptionRow isChosen={chosen.includes(key)} count={count} onChange={() => toggleOption(facet, key)}>
            {label}
          </OptionRow>
        </li>
      ))}
    </ul>
  );
}

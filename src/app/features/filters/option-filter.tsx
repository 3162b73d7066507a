import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListFacet, toggleOption, useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { OptionRow } from './option-row.tsx';
import type { Option } from './use-options.ts';

/** More than these are folded away: a year of pages would bury the rest. */
const SHOWN = 12;

/** A plain list of options; the chosen ones are always in sight. */
export function OptionFilter({ facet, options }: { facet: ListFacet; options: readonly Option[] }) {
  const chosen: readonly string[] = useView((view) => view.filter[facet]);
  const { t } = useTranslation('filters');
  const [isAll, setAll] = useState(false);
  const shown = isAll ? options : options.filter(({ key }, index) => index < SHOWN || chosen.includes(key));
  return (
    <>
      <ul>
        {shown.map(({ key, label, count }) => (
          <li key={key}>
            <OptionRow isChosen={chosen.includes(key)} count={count} onChange={() => toggleOption(facet, key)}>
              {label}
            </OptionRow>
          </li>
        ))}
      </ul>
      {options.length > SHOWN && (
        <TextButton isQuiet onPress={() => setAll(!isAll)}>
          {isAll ? t('fewerOptions') : t('allOptions', { count: options.length })}
        </TextButton>
      )}
    </>
  );
}

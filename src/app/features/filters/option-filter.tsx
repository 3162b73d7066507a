import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { type ListFacet, oppositeOf } from '#core/query/filter.ts';
import { FacetOption } from './facet-option.tsx';
import { OptionGroup } from './option-group.tsx';
import { useOptions } from './use-options.ts';

/** More than these are folded away: a year of pages would bury the rest. */
const SHOWN = 12;

interface OptionFilterProps {
  facet: ListFacet;
  options: readonly { key: string; label: string }[];
}

/** A plain list of options; the chosen ones are always in sight. */
export function OptionFilter({ facet, options }: OptionFilterProps) {
  const { t } = useTranslation('filters');
  const { t: common } = useTranslation();
  const wanted: readonly string[] = useView((view) => view.filter[facet]);
  const unwanted: readonly string[] = useView((view) => view.filter[oppositeOf(facet)]);
  const optionOf = useOptions(facet);
  const [isAll, setAll] = useState(false);
  const isChosen = (key: string) => wanted.includes(key) || unwanted.includes(key);
  const shown = isAll ? options : options.filter(({ key }, index) => index < SHOWN || isChosen(key));
  return (
    <>
      <OptionGroup label={common(`facets.${facet}`)}>
        <ul>
          {shown.map(({ key, label }) => (
            <li key={key}>
              <FacetOption facet={facet} option={optionOf(key, label)} />
            </li>
          ))}
        </ul>
      </OptionGroup>
      {options.length > SHOWN && (
        <TextButton isQuiet onPress={() => setAll(!isAll)}>
          {isAll ? t('fewerOptions') : t('allOptions', { count: options.length })}
        </TextButton>
      )}
    </>
  );
}

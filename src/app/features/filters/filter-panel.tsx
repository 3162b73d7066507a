import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clearFilter, useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { activeFacets } from '#core/query/loosen.ts';
import { ConfidenceFilter } from './confidence-filter.tsx';
import styles from './filter-panel.module.css';
import { FilterSection } from './filter-section.tsx';
import { OptionFilter } from './option-filter.tsx';
import { PlaceFilter } from './place-filter.tsx';
import { SizeFilter } from './size-filter.tsx';
import { ThemeFilter } from './theme-filter.tsx';
import { useFigureKindOptions, useKindOptions, usePageOptions } from './use-options.ts';

/** Everything the list can be narrowed by, with live counts. */
export function FilterPanel() {
  const { t } = useTranslation('filters');
  const { t: common } = useTranslation();
  const isActive = useView((view) => activeFacets(view.filter).length > 0);
  const kinds = useKindOptions();
  const figureKinds = useFigureKindOptions();
  const pages = usePageOptions();
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{common('panels.filters')}</h2>
        {isActive && (
          <TextButton onPress={clearFilter}>
            <RotateCcw size={14} aria-hidden />
            {t('clearAll')}
          </TextButton>
        )}
      </div>
      <FilterSection title={common('facets.themes')}>
        <ThemeFilter />
      </FilterSection>
      <FilterSection title={common('facets.places')}>
        <PlaceFilter />
        <ConfidenceFilter />
      </FilterSection>
      <FilterSection title={common('facets.figureKinds')}>
        <OptionFilter facet="figureKinds" options={figureKinds} />
        <SizeFilter />
      </FilterSection>
      <FilterSection title={common('facets.kinds')}>
        <OptionFilter facet="kinds" options={kinds} />
      </FilterSection>
      <FilterSection title={common('facets.pages')}>
        <OptionFilter facet="pages" options={pages} />
      </FilterSection>
    </div>
  );
}

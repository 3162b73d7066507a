import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePages } from '#app/state/use-visible.ts';
import { clearFilter, useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { usePageLabel } from '#app/ui/use-page-label.ts';
import { figureKinds } from '#core/files/figure-kinds.ts';
import type { ArticleKind } from '#core/model.ts';
import { activeFacets } from '#core/query/loosen.ts';
import { ConfidenceFilter } from './confidence-filter.tsx';
import styles from './filter-panel.module.css';
import { FilterSection } from './filter-section.tsx';
import { OptionFilter } from './option-filter.tsx';
import { PlaceFilter } from './place-filter.tsx';
import { SizeFilter } from './size-filter.tsx';
import { ThemeFilter } from './theme-filter.tsx';

const KINDS: readonly ArticleKind[] = ['article', 'photo'];

/** Everything the list can be narrowed by, with live counts. */
export function FilterPanel() {
  const { t } = useTranslation('filters');
  const { t: common } = useTranslation();
  const isActive = useView((view) => activeFacets(view.filter).length > 0);
  const pages = usePages();
  const labelOf = usePageLabel();
  const named = <Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string) =>
    keys.map((key) => ({ key, label: nameOf(key) }));
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
        <div>
          <OptionFilter facet="figures" options={[{ key: 'some', label: t('hasFigures') }]} />
          <OptionFilter facet="figureKinds" options={named(figureKinds, (key) => common(`figureKinds.${key}`))} />
        </div>
        <SizeFilter />
      </FilterSection>
      <FilterSection title={common('facets.kinds')}>
        <OptionFilter facet="kinds" options={named(KINDS, (key) => common(`kinds.${key}`))} />
      </FilterSection>
      <FilterSection title={common('facets.pages')}>
        <OptionFilter facet="pages" options={pages.map((page) => ({ key: page.id, label: labelOf(page) }))} />
      </FilterSection>
    </div>
  );
}

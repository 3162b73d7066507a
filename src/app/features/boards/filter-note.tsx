import { useTranslation } from 'react-i18next';
import { setFilter } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { type Facet, noFilter } from '#core/query/filter.ts';
import styles from './board.module.css';

/** What else the filter asks of everything that is compared, and the way to drop it. */
export function FilterNote({ facets }: { facets: readonly Facet[] }) {
  const { t } = useTranslation(['boards', 'common']);
  if (facets.length === 0) return null;
  const names = facets.map((facet) => t(`common:facets.${facet}`)).join(t('compare.comma'));
  return (
    <p className={styles.tools}>
      {t('compare.filtered', { names })}
      <TextButton onPress={() => setFilter(Object.fromEntries(facets.map((facet) => [facet, noFilter[facet]])))}>
        {t('compare.unfiltered')}
      </TextButton>
    </p>
  );
}

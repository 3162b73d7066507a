import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives } from '#app/state/use-visible.ts';
import { clearFilter, setFilter, useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { dropFacets, findLoosenings } from '#core/query/loosen.ts';
import styles from './empty-result.module.css';

const MOST = 4;

/** Nothing fits: says which filter to drop, and what that brings. */
export function EmptyResult() {
  const { t } = useTranslation('items');
  const { t: common } = useTranslation();
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  const loosenings = useMemo(() => findLoosenings(items, filter), [items, filter]);
  if (items.length === 0)
    return (
      <Message icon={SearchX} title={t('noData')}>
        <p>{t('noDataRemedy')}</p>
      </Message>
    );
  return (
    <Message icon={SearchX} title={t('empty')}>
      <p>{t('loosen')}</p>
      <div className={styles.choices}>
        {loosenings.slice(0, MOST).map(({ facets, count }) => (
          <TextButton key={facets.join()} onPress={() => setFilter(dropFacets(filter, facets))}>
            {t('dropFacets', { facets: facets.map((facet) => common(`facets.${facet}`)).join(t('and')), count })}
          </TextButton>
        ))}
        <TextButton onPress={clearFilter}>{t('clearAll', { count: items.length })}</TextButton>
      </div>
    </Message>
  );
}

import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives } from '#app/state/use-visible.ts';
import { clearFacet, clearFilter, useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { findLoosenings } from '#core/query/loosen.ts';
import styles from './empty-result.module.css';

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
      <p>{loosenings.length > 0 ? t('loosen') : t('loosenAll')}</p>
      <div className={styles.choices}>
        {loosenings.map(({ facet, count }) => (
          <TextButton key={facet} onPress={() => clearFacet(facet)}>
            {t('dropFacet', { facet: common(`facets.${facet}`), count })}
          </TextButton>
        ))}
        <TextButton onPress={clearFilter} isStrong={loosenings.length === 0}>
          {t('clearAll', { count: items.length })}
        </TextButton>
      </div>
    </Message>
  );
}

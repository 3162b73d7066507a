import { useTranslation } from 'react-i18next';
import type { PageBody, PublishedInitiative } from '#core/files/schema.ts';
import styles from './details.module.css';

/** Why the item stands where it does: the rule that decided, how sure, and the places that lost. */
export function WhyHere({ item, page }: { item: PublishedInitiative; page: PageBody | undefined }) {
  const { t } = useTranslation('reader');
  const { place } = item;
  const candidates = page?.articles.find(({ id }) => id === item.id)?.candidates ?? [];
  return (
    <details className={styles.details}>
      <summary>{t('why')}</summary>
      {place ? (
        <p>
          {t(place.inherited ? 'whyInherited' : 'whyRule', {
            rule: place.rule,
            percent: Math.round(place.confidence * 100),
          })}
        </p>
      ) : (
        <p>{t('whyNowhere')}</p>
      )}
      {candidates.length > 0 && (
        <ol className={styles.candidates}>
          {candidates.map(({ code, name, score, clues }) => (
            <li key={`${code} ${name}`}>
              <span className={styles.name}>{name}</span>
              <span className={styles.score}>{t('score', { score: Math.round(score * 100) / 100 })}</span>
              {clues.length > 0 && <span className={styles.clues}>{clues.join(' · ')}</span>}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

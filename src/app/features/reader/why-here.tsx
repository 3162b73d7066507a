import { useTranslation } from 'react-i18next';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { PageBody, PublishedInitiative } from '#core/files/schema.ts';
import { unitCode } from '#core/query/unit-code.ts';
import styles from './details.module.css';

/** Why the item stands where it does: the rule that decided, how sure, and the places that lost. */
export function WhyHere({ item, page }: { item: PublishedInitiative; page: PageBody | undefined }) {
  const { t, i18n } = useTranslation('reader');
  const nameOf = usePlaceNames();
  /** Rules that have no words here go by their own name. */
  const inWords = (table: 'rules' | 'clues', key: string) =>
    i18n.exists(`reader:${table}.${key}`) ? t(`${table}.${key}` as 'rules.zone') : key;
  const clueInWords = (clue: string) => {
    const [, name, number] = /^(.*?) ([\d.]+)$/.exec(clue) ?? [];
    return name && number ? `${inWords('clues', name)} ${number}` : inWords('clues', clue);
  };
  const { place } = item;
  const candidates = page?.articles.find(({ id }) => id === item.id)?.candidates ?? [];
  return (
    <details className={styles.details}>
      <summary>{t('why')}</summary>
      {place ? (
        <p>
          {t(place.inherited ? 'whyInherited' : 'whyRule', {
            rule: inWords('rules', place.rule),
            percent: Math.round(place.confidence * 100),
          })}
        </p>
      ) : (
        <p>{t('whyNowhere')}</p>
      )}
      {candidates.length > 0 && (
        <ol className={styles.candidates}>
          {candidates.map(({ code, name, score, clues }) => (
            <li key={`${code} ${name}`} data-chosen={(place !== null && code === unitCode(place)) || undefined}>
              <span className={styles.name}>{nameOf(name)}</span>
              <span className={styles.score}>{t('score', { score: Math.round(score * 100) / 100 })}</span>
              {clues.length > 0 && <span className={styles.clues}>{clues.map(clueInWords).join(' · ')}</span>}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './help-card.module.css';

/** What the keys do. */
export function HelpCard() {
  const { t } = useTranslation('meeting');
  const keys: [string, string][] = [
    [`→ ↓ PageDown ${t('keys.space')}`, t('keys.next')],
    ['← ↑ PageUp', t('keys.previous')],
    ['1 … 9', t('keys.number')],
    ['Home End', t('keys.ends')],
    ['B .', t('keys.blank')],
    ['N', t('keys.notes')],
    ['T', t('keys.test')],
    ['F', t('keys.full')],
    ['?', t('keys.help')],
    ['Esc', t('keys.leave')],
  ];
  return (
    <section className={styles.card} aria-labelledby="meeting-keys">
      <h2 id="meeting-keys">{t('keys.title')}</h2>
      <dl>
        {keys.map(([names, does]) => (
          <Fragment key={names}>
            <dt>
              {names.split(' ').map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <p>{t('keys.close')}</p>
    </section>
  );
}

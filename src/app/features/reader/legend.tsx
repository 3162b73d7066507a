import { useTranslation } from 'react-i18next';
import styles from './legend.module.css';
import marked from './marked-text.module.css';
import { type MarkKind, markKinds } from './marks.ts';

/** What the marks in the text mean; each kind can be switched off. */
export function Legend({ kinds, toggle }: { kinds: ReadonlySet<MarkKind>; toggle: (kind: MarkKind) => void }) {
  const { t } = useTranslation('reader');
  return (
    <fieldset className={styles.legend}>
      <legend>{t('marks')}</legend>
      {markKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
          <span className={marked.segment} {...{ [`data-${kind}`]: '' }}>
            {t(`mark.${kind}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

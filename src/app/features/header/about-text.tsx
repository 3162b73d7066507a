import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import { embeddedDigest, isDigestChecked } from '#app/data/single-file.ts';
import styles from './about-dialog.module.css';

const SECTIONS = ['what', 'trust', 'limits', 'sources'] as const;

export function AboutText() {
  const { t } = useTranslation('about');
  const manifest = useQuery(manifestQuery).data;
  const digest = embeddedDigest();
  const counts = manifest?.counts ?? {};
  return (
    <div className={styles.text}>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h3>{t(`${section}.title`)}</h3>
          {t(`${section}.points`, { returnObjects: true }).map((point) => (
            <p key={point}>{point}</p>
          ))}
        </section>
      ))}
      {manifest && (
        <p className={styles.version}>
          <Trans
            ns="about"
            i18nKey="version"
            values={{
              version: manifest.version.slice(0, 12),
              pages: manifest.pages.length,
              initiatives: counts.initiatives ?? 0,
              figures: counts.figures ?? 0,
              issues: manifest.issues.length,
            }}
            components={{ code: <code /> }}
          />
        </p>
      )}
      {digest && (
        <p className={styles.version}>
          <Trans
            ns="about"
            i18nKey={isDigestChecked() ? 'embeddedChecked' : 'embedded'}
            values={{ digest }}
            components={{ code: <code /> }}
          />
        </p>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import { useView } from '#app/state/view-store.ts';
import { hrefOf, readClaims, shortVersion } from '#app/state/view-url.ts';
import styles from './embed-frame.module.css';

/** Where it comes from, the way to all of it, and a word where the data is no longer what it was embedded from. */
export function EmbedFoot({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['embed', 'common']);
  useView();
  const [{ version: claimed }] = useState(() => readClaims(location.search));
  const version = useQuery(manifestQuery).data?.version ?? '';
  const isOther = claimed !== null && !version.startsWith(claimed);
  return (
    <footer className={styles.foot}>
      <p>
        {isOther && <strong>{t('common:link.otherVersion', { version: claimed })} </strong>}
        <span>{children}</span> <span className={styles.aside}>{t('data', { version: shortVersion(version) })}</span>
      </p>
      <a href={hrefOf({})} target="_blank" rel="noopener">
        {t('full')}
        <ExternalLink size={13} aria-hidden />
      </a>
    </footer>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Info, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { manifestQuery, placesQuery } from '#app/data/queries.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { readClaims } from '#app/state/view-url.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { checkLink, type LinkPart } from '#core/query/check-link.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import styles from './link-notice.module.css';

/** Whether the link that led here still shows what it showed, and what of it is gone. Silent where all is as it was. */
export function LinkNotice() {
  const { t } = useTranslation();
  const [claims] = useState(() => readClaims(location.search));
  const [isClosed, close] = useState(false);
  const items = useInitiatives();
  const nameOf = usePlaceNames();
  const manifest = useQuery(manifestQuery).data;
  const rows = useQuery(placesQuery).data?.places;
  if (isClosed || !manifest || !rows) return null;
  const units = nameUnits(rows, items);
  const findings = checkLink(claims, { version: manifest.version, items, pages: manifest.pages, units });
  if (!findings) return null;
  const { isOtherVersion, item, parts } = findings;
  const inWords = (isFound: boolean) =>
    parts
      .filter((part) => part.isFound === isFound)
      .map(({ kind, key }: LinkPart) =>
        t(`link.${kind}`, { key: kind === 'place' ? nameOf(units.get(key) ?? key) : key }),
      )
      .join(t('link.and'));
  const [kept, lost] = [inWords(true), inWords(false)];
  return (
    <div className={styles.notice} role="status">
      <Info size={16} aria-hidden />
      <p>
        {isOtherVersion && <span>{t('link.otherVersion', { version: claims.version })} </span>}
        {lost && <span>{t('link.lost', { parts: lost })} </span>}
        {kept && <span>{t('link.kept', { parts: kept })} </span>}
        {isOtherVersion && item && <span>{t('link.compare', { title: item.title ?? item.lead })}</span>}
      </p>
      <button type="button" className={styles.close} aria-label={t('close')} onClick={() => close(true)}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import type { EmbedKind } from '#app/state/embed.ts';
import { useView } from '#app/state/view-store.ts';
import { CopyButton } from '#app/ui/copy-button.tsx';
import { useViewName } from '#app/ui/use-view-name.ts';
import { embedAddress, embedCode, partOf, partsOf } from './embed-code.ts';
import styles from './embed-form.module.css';

const SIZES = [
  { key: 'small', width: 320, height: 240 },
  { key: 'medium', width: 480, height: 360 },
  { key: 'large', width: 800, height: 600 },
  { key: 'full', width: '100%', height: 480 },
] as const;

/** The code that puts a part of the view into another page. */
export function EmbedForm() {
  const { t } = useTranslation(['embed', 'common']);
  const view = useView();
  const version = useQuery(manifestQuery).data?.version ?? '';
  const parts = partsOf(view);
  const [wanted, setWanted] = useState<EmbedKind>(parts.length > 2 ? parts.at(-1)! : 'map');
  const [sizeKey, setSize] = useState<string>('medium');
  const kind = parts.includes(wanted) ? wanted : 'map';
  const name = useViewName(partOf(view, kind));
  const { width, height } = SIZES.find(({ key }) => key === sizeKey)!;
  const src = embedAddress(view, kind, version);
  const title = [t('common:name'), t(`kinds.${kind}`), name].filter(Boolean).join(' · ');
  const code = embedCode({ src, title, width, height });
  return (
    <section className={styles.form}>
      <h3>{t('title')}</h3>
      <div className={styles.choices}>
        <label>
          {t('part')}
          <select value={kind} onChange={(event) => setWanted(event.target.value as EmbedKind)}>
            {parts.map((key) => (
              <option key={key} value={key}>
                {t(`kinds.${key}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('size')}
          <select value={sizeKey} onChange={(event) => setSize(event.target.value)}>
            {SIZES.map(({ key, ...size }) => (
              <option key={key} value={key}>
                {size.width} × {size.height}
              </option>
            ))}
          </select>
        </label>
      </div>
      <textarea readOnly rows={3} value={code} aria-label={t('code')} onFocus={(event) => event.target.select()} />
      <p className={styles.tools}>
        <CopyButton label={t('copy')} text={code} />
        <a href={src} target="_blank" rel="noopener">
          {t('preview')}
        </a>
      </p>
    </section>
  );
}

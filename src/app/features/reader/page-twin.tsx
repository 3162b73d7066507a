import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives } from '#app/state/use-visible.ts';
import { openInitiative } from '#app/state/view-store.ts';
import type { PageBody, PublishedInitiative } from '#core/files/schema.ts';
import { ownersOfLines } from '#core/query/page-reading.ts';
import styles from './page-twin.module.css';

/** The whole page as recognised: the item's lines are lit and numbered in reading order, so that one sees how columns were joined. */
export function PageTwin({ item, page }: { item: PublishedInitiative; page: PageBody }) {
  const { t } = useTranslation('reader');
  const items = useInitiatives();
  const owners = useMemo(() => ownersOfLines(items, page.id), [items, page]);
  const order = new Map(item.lines.map((line, index) => [line, index + 1]));
  const first = useRef<HTMLLIElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <>
      <p className={styles.hint}>{t('pageHint', { source: page.source })}</p>
      <ol className={styles.page} lang="zh-CN">
        {page.lines.map((line) => {
          const owner = owners.get(line.number);
          const isHead = owner !== undefined && owner !== item && owner.lines[0] === line.number;
          return (
            <li
              key={line.number}
              ref={order.get(line.number) === 1 ? first : undefined}
              value={line.number}
              className={styles.line}
              data-own={order.has(line.number) || undefined}
            >
              <span className={styles.number}>{line.number}</span>
              <span className={styles.order}>{order.get(line.number)}</span>
              {isHead ? (
                <button type="button" onClick={() => openInitiative(owner.id)}>
                  {page.text.slice(line.start, line.end)}
                </button>
              ) : (
                <span>{page.text.slice(line.start, line.end)}</span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

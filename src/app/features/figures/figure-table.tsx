import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '#app/charts/use-figure-words.ts';
import { hover, openInitiative } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import type { FigureRow } from '#core/query/figure-series.ts';
import styles from './figure-table.module.css';

const STEP = 100;

/** Every figure of a kind in words; each opens the text that reports it. */
export function FigureTable({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation(['figures', 'common']);
  const wordsOf = useFigureWords();
  const [count, setCount] = useState(STEP);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.value')}</th>
            <th scope="col">{t('columns.measure')}</th>
            <th scope="col">{t('columns.nature')}</th>
            <th scope="col">{t('columns.place')}</th>
            <th scope="col">{t('columns.title')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((row) => {
            const { value, measure, place, title } = wordsOf(row);
            return (
              <tr key={row.key} onPointerEnter={() => hover(row.item.id)} onPointerLeave={() => hover(null)}>
                <td className={styles.value}>
                  <button
                    type="button"
                    onClick={() => openInitiative(row.item.id, row.index)}
                    title={row.figure.sentence}
                  >
                    {value}
                  </button>
                </td>
                <td>{measure}</td>
                <td className={styles.minor}>
                  {[t(`common:natures.${row.figure.nature}`), row.figure.period].filter(Boolean).join(' · ')}
                  {row.figure.suspect !== undefined && ` · ${t('suspect')}`}
                </td>
                <td className={styles.minor}>{[place, row.figure.holder].filter(Boolean).join(' · ')}</td>
                <td className={styles.title}>{title}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > count && <TextButton onPress={() => setCount(count + STEP)}>{t('more')}</TextButton>}
    </>
  );
}

import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { compareStops } from '#core/scene/compare-stops.ts';
import type { TourAxis } from '#core/scene/tour-stops.ts';
import styles from './compare-table.module.css';
import { useStageWords } from './use-scene-content.ts';

/** Places or themes side by side: how many reports, of what, and one figure of each with its source. */
export function CompareTable({ items, by }: { items: readonly PublishedInitiative[]; by: TourAxis }) {
  const { t } = useTranslation('meeting');
  const language = useView((view) => view.language);
  const wanted = useView((view) => view.filter.themes);
  const rows = useKnownPlaces();
  const placeName = usePlaceNames();
  const wordsOf = useStageWords();
  const stops = useMemo(
    () => compareStops(items, by, rows, language, placeName, wanted),
    [items, by, rows, language, placeName, wanted],
  );
  const most = Math.max(1, ...stops.map(({ count }) => count));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(`compare.${by}`)}</th>
          <th scope="col">{t('compare.count')}</th>
          <th scope="col">{t(by === 'place' ? 'compare.themes' : 'compare.places')}</th>
          <th scope="col">{t('compare.figure')}</th>
        </tr>
      </thead>
      <tbody>
        {stops.map(({ key, name, count, main, figure }) => {
          const words = figure && wordsOf(figure);
          // the source first: it is never cut off; a figure of 兴善村 in the row of its county says so
          const told = words && [words.source, figure.place === key ? '' : words.place, words.period].filter(Boolean);
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={styles.count}>
                <b>{count}</b>
                <i style={{ width: `${(100 * count) / most}%` }} />
              </td>
              <td>
                {main.map((part, i) => (
                  <Fragment key={part.key}>
                    {i > 0 && (language === 'zh' ? '、' : ', ')}
                    <span className={styles.part}>{`${part.name} ${part.count}`}</span>
                  </Fragment>
                ))}
              </td>
              <td className={styles.figure}>
                {words && (
                  <>
                    <p>
                      <b>{words.value}</b> {words.measure}
                    </p>
                    <small>{told?.join(' · ')}</small>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

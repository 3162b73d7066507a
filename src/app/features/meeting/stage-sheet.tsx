import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, usePages } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { pageOf } from '#core/query/filter.ts';
import { writeBrief } from '#core/query/place-brief.ts';
import { placeSheet } from '#core/query/place-sheet.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import styles from './stage-sheet.module.css';
import { usePlaceRows } from './use-scene-content.ts';

const MOST_SOURCES = 4;
/** Of a clause that many reports stand behind. */
const MOST_MARKS = 3;

/** A place in a paragraph of facts, with the sources that its numbers name. */
export function StageSheet() {
  const { t } = useTranslation('meeting');
  const place = useView((view) => view.sheet);
  const language = useView((view) => view.language);
  const items = useInitiatives();
  const rows = usePlaceRows();
  const pages = usePages();
  const brief = useMemo(() => {
    const sheet = place === null ? null : placeSheet(place, items, rows);
    return sheet && writeBrief(sheet, language, formatNumber);
  }, [place, items, rows, language]);
  if (!brief) return <p>{t('noItem')}</p>;
  const told = brief.sources
    .map((source, i) => ({ ...source, number: i + 1 }))
    .toSorted((a, b) => Number(a.figure === null) - Number(b.figure === null))
    .slice(0, MOST_SOURCES)
    .toSorted((a, b) => a.number - b.number);
  return (
    <div className={styles.sheet}>
      <p className={styles.brief}>
        {brief.clauses.map(({ text, sources, end }) => (
          <span key={`${sources} ${text}`}>
            {text}
            {sources.slice(0, MOST_MARKS).map((number) => (
              <sup key={number}>[{number}]</sup>
            ))}
            {end}
          </span>
        ))}
      </p>
      <ol className={styles.sources}>
        {told.map(({ item, figure, number }) => (
          <li key={number}>
            [{number}] {item.title ?? item.lead}{' '}
            {sourceLine(
              pages.find(({ id }) => id === pageOf(item)),
              figure === null ? null : (item.figures[figure] ?? null),
              language,
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, useKnownPlaces, usePages } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { pageOf } from '#core/query/filter.ts';
import { writeBrief } from '#core/query/place-brief.ts';
import { placeSheet } from '#core/query/place-sheet.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import { shorten } from '#core/text/shorten.ts';
import styles from './stage-sheet.module.css';

/** Page and line stand behind it, and are not to be cut. */
const MOST_IN_TITLE = 18;

/** A place in a paragraph of facts, with the sources that its numbers name. */
export function StageSheet() {
  const { t } = useTranslation('meeting');
  const place = useView((view) => view.sheet);
  const language = useView((view) => view.language);
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const pages = usePages();
  const brief = useMemo(() => {
    const sheet = place === null ? null : placeSheet(place, items, rows);
    return sheet && writeBrief(sheet, language, formatNumber, true);
  }, [place, items, rows, language]);
  if (!brief) return <p>{t('noItem')}</p>;
  return (
    <div className={styles.sheet}>
      <p className={styles.brief}>
        {brief.clauses.map(({ text, sources, end }) => (
          <span key={`${sources} ${text}`}>
            {text}
            {sources.map((number) => (
              <sup key={number}>[{number}]</sup>
            ))}
            {end}
          </span>
        ))}
      </p>
      <ol className={styles.sources}>
        {brief.sources.map(({ item, figure }, i) => (
          <li key={`${item.id} ${figure}`}>
            [{i + 1}] {shorten(item.title ?? item.lead, MOST_IN_TITLE)}{' '}
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

import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hueOf } from '#app/charts/figure-mark.tsx';
import { SaveChart } from '#app/charts/save-chart.tsx';
import { type FigureWords, useFigureWords } from '#app/charts/use-figure-words.ts';
import { hover, openInitiative, useView } from '#app/state/view-store.ts';
import { ExpectedTag } from '#app/ui/expected-tag.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { type FigureRow, largestRows, seriesByUnit, upperEnd } from '#core/query/figure-series.ts';
import { unitName } from '#core/query/unit-name.ts';
import styles from './largest-figures.module.css';

const STEP = 10;

/** The largest figures of one unit as bars from zero, with what they count; each opens the text that says so. */
export function LargestFigures({ rows }: { rows: readonly FigureRow[] }) {
  const { t } = useTranslation('figures');
  const series = useMemo(() => seriesByUnit(rows), [rows]);
  const wordsOf = useFigureWords();
  const language = useView((view) => view.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const [count, setCount] = useState(STEP);
  const current = series.find(({ unit }) => unit === chosen) ?? series[0];
  const frame = useRef<HTMLDivElement>(null);
  if (!current) return null;
  const largest = largestRows(current.rows, count);
  return (
    <section className={styles.largest}>
      <div ref={frame}>
        <header>
          <h3>{t('largest')}</h3>
          {series.length > 1 && (
            <label data-not-drawn>
              {t('unit')}
              <select value={current.unit} onChange={(event) => setChosen(event.target.value)}>
                {series.map(({ unit, rows: { length } }) => (
                  <option key={unit} value={unit}>
                    {unitName(unit, language)} · {length}
                  </option>
                ))}
              </select>
            </label>
          )}
        </header>
        <ol>
          {largest.map((row) => (
            <Bar key={row.key} row={row} words={wordsOf(row)} longest={upperEnd(largest[0]!.figure)} />
          ))}
        </ol>
      </div>
      <p className={styles.tools}>
        {current.rows.length > count && <TextButton onPress={() => setCount(count + STEP)}>{t('more')}</TextButton>}
        <SaveChart
          frame={frame}
          caption={`${t('largest')} · ${unitName(current.unit, language)}`}
          name={`${t('largest')}-${unitName(current.unit, language)}`}
        />
      </p>
    </section>
  );
}

function Bar({ row, words, longest }: { row: FigureRow; words: FigureWords; longest: number }) {
  const { t } = useTranslation(['figures', 'common']);
  const hovered = useView((view) => view.hovered);
  const { value, measure, place, title } = words;
  const { item, index, figure } = row;
  const told = t(`common:natures.${figure.nature}`);
  // the tag says it
  const nature = figure.nature === 'target' ? '' : told;
  const share = (amount: number) => `${longest > 0 ? (100 * Math.max(0, amount)) / longest : 0}%`;
  return (
    <li style={{ '--hue': hueOf(row) }}>
      <button
        type="button"
        className={styles.bar}
        data-hovered={hovered === item.id}
        title={figure.sentence}
        aria-label={t('open', { value, measure: `${measure} · ${told}`, place })}
        onClick={() => openInitiative(item.id, index)}
        onPointerEnter={() => hover(item.id)}
        onPointerLeave={() => hover(null)}
      >
        <span className={styles.words}>
          <span>
            {measure}
            <ExpectedTag figure={figure} />{' '}
            <span className={styles.place}>
              {[nature, figure.period, place, figure.holder]
                .filter(Boolean)
                .map((word) => `· ${word}`)
                .join(' ')}
            </span>
          </span>
          <b>{value}</b>
        </span>
        <span className={styles.track}>
          <i style={{ width: share(figure.value) }} data-hollow={figure.approx !== null} />
          {figure.max !== null && <i style={{ width: share(figure.max - figure.value) }} data-range />}
        </span>
        <span className={styles.title}>{title}</span>
      </button>
    </li>
  );
}

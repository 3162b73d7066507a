import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RangeSlider } from '#app/charts/range-slider.tsx';
import { SaveChart } from '#app/charts/save-chart.tsx';
import { StripChart } from '#app/charts/strip-chart.tsx';
import { useVisible } from '#app/state/use-visible.ts';
import { clearFacet, useView } from '#app/state/view-store.ts';
import { formatFigure, formatNumber } from '#app/ui/format.ts';
import { formatSize } from '#app/ui/format-size.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { type FigureRow, type UnitSeries, valueSpan } from '#core/query/figure-series.ts';
import { isInSize } from '#core/query/size.ts';
import { unitName } from '#core/query/unit-name.ts';
import { valueAt, valueScale } from '#core/query/value-scale.ts';
import styles from './unit-strips.module.css';
import { useBrush } from './use-brush.ts';
import { useGroups } from './use-groups.ts';

const MOST_MARKS = 400;

/** The figures of one unit on one axis, and the range of it that is asked for. */
export function UnitStrip({ strip: { unit, rows } }: { strip: UnitSeries }) {
  const { t } = useTranslation(['figures', 'common']);
  const language = useView((view) => view.language);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => sample(rows, MOST_MARKS), [rows]);
  const scale = useMemo(() => valueScale(rows), [rows]);
  const { groups, left } = useGroups(drawn);
  const isGrouped = groups[0]?.label !== '';
  const { size, ends, isAsked, isDrawing, change, commit, area } = useBrush(unit, scale, isGrouped);
  const print = (value: number) => formatNumber(value, language);
  const named = unitName(unit, language);
  const printEnd = (value: number) => formatFigure({ value, max: null, unit, approx: null }, language);
  const [from, to] = valueSpan(rows).map(print) as [string, string];
  const kind = rows[0]!.figure.kind;
  const by = useView((view) => view.figureRows);
  const caption = [t(`common:figureKinds.${kind}`), by !== 'unit' && t(`rowsBy.${by}`)].filter(Boolean).join(' · ');
  const approximate = rows.filter(({ figure }) => figure.approx !== null).length;
  const short = t('stripShort', { count: rows.length, from, to });
  const byGroup = isGrouped
    ? groups.map(({ label, rows: { length } }) => `${label} ${length}`).join(t('separator'))
    : '';
  const summary = [t('strip', { unit: named, count: rows.length, from, to, approximate }), byGroup]
    .filter(Boolean)
    .join(t('stop'));
  return (
    <figure className={styles.strip}>
      <div ref={frame}>
        <figcaption>
          <b>{named}</b> <span>{short}</span>
        </figcaption>
        <div className={styles.area} data-drawing={isDrawing} {...area}>
          <StripChart groups={groups} scale={scale} label={summary} size={size} />
        </div>
      </div>
      <RangeSlider
        ends={ends}
        labels={[t('rangeLow', { unit: named }), t('rangeHigh', { unit: named })]}
        texts={[
          ends[0] <= 0 ? t('openEnd') : printEnd(valueAt(scale, ends[0])),
          ends[1] >= 1 ? t('openEnd') : printEnd(valueAt(scale, ends[1])),
        ]}
        isGrouped={isGrouped}
        change={change}
        commit={commit}
      />
      <p className={styles.tools}>
        <span role="status">
          {size && (
            <>
              {t('inRange', {
                size: formatSize(size, language),
                count: rows.filter(({ figure }) => isInSize(figure, size)).length,
              })}
              {isAsked && <ItemCount />}
            </>
          )}
        </span>
        {isAsked && (
          <TextButton isQuiet onPress={() => clearFacet('size')}>
            {t('wholeRange')}
          </TextButton>
        )}
        <SaveChart frame={frame} caption={caption} name={named} />
      </p>
      {left > 0 && <p className={styles.note}>{t('groupsLeft', { count: left })}</p>}
      {drawn.length < rows.length && <p className={styles.note}>{t('sampled', { count: drawn.length })}</p>}
    </figure>
  );
}

/** The range is one of the filters: how many items pass them all. */
function ItemCount() {
  const { t } = useTranslation('figures');
  return ` · ${t('inItems', { count: useVisible().length })}`;
}

/** Evenly over the sorted values, so that the shape stays. */
function sample(rows: readonly FigureRow[], most: number): readonly FigureRow[] {
  if (rows.length <= most) return rows;
  const sorted = rows.toSorted((a, b) => a.figure.value - b.figure.value);
  return Array.from({ length: most }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (most - 1))]!);
}

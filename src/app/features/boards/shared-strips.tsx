import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkLegend } from '#app/charts/mark-legend.tsx';
import { SaveChart } from '#app/charts/save-chart.tsx';
import { StripChart } from '#app/charts/strip-chart.tsx';
import { useView } from '#app/state/view-store.ts';
import type { Comparison } from '#core/query/compare.ts';
import { unitName } from '#core/query/unit-name.ts';
import { valueScale } from '#core/query/value-scale.ts';
import compare from './compare.module.css';

const MOST_UNITS = 4;

interface SharedStripsProps {
  comparison: Comparison;
  nameOf: (key: string) => string;
}

/** The figures of each unit that several sides have, side below side on one axis. */
export function SharedStrips({ comparison: { sides, units }, nameOf }: SharedStripsProps) {
  const { t } = useTranslation(['boards', 'figures']);
  const shown = units.slice(0, MOST_UNITS);
  return (
    <section className={compare.strips} data-charts>
      <h3>{t('compare.figures')}</h3>
      {shown.length === 0 && <p>{t('compare.noUnits')}</p>}
      {shown.map((unit) => (
        <UnitRows key={unit.unit} unit={unit} names={sides.map(({ key }) => nameOf(key))} />
      ))}
      {shown.length > 0 && <MarkLegend rows={shown.flatMap(({ rows }) => rows.flat())} />}
      {units.length > shown.length && (
        <p className={compare.left}>{t('figures:unitsLeft', { count: units.length - shown.length })}</p>
      )}
    </section>
  );
}

function UnitRows({ unit: { unit, rows }, names }: { unit: Comparison['units'][number]; names: readonly string[] }) {
  const { t } = useTranslation('boards');
  const named = unitName(
    unit,
    useView((view) => view.language),
  );
  const frame = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => valueScale(rows.flat()), [rows]);
  const joined = names.join('\n');
  const groups = useMemo(
    () => joined.split('\n').map((label, side) => ({ key: String(side), label, rows: rows[side]! })),
    [joined, rows],
  );
  const summary = groups.map(({ label, rows: { length } }) => `${label} ${length}`).join(t('compare.comma'));
  return (
    <figure>
      <div ref={frame}>
        <figcaption>
          <b>{named}</b> {summary}
        </figcaption>
        <StripChart groups={groups} scale={scale} label={`${named}${t('compare.colon')}${summary}`} />
      </div>
      <SaveChart frame={frame} caption={`${names.join(' / ')} · ${named}`} name={`${t('compare.title')}-${named}`} />
    </figure>
  );
}

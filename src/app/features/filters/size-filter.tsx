import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives } from '#app/state/use-visible.ts';
import { clearFacet, setFilter, useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { readNumber } from '#app/ui/read-number.ts';
import { countUnits } from '#core/query/count-units.ts';
import type { SizeRange } from '#core/query/size.ts';
import { unitName } from '#core/query/unit-name.ts';
import styles from './size-filter.module.css';

/** How large a figure of one unit is to be: the same range that the strips of figures set. */
export function SizeFilter() {
  const { t } = useTranslation('filters');
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  const language = useView((view) => view.language);
  const units = useMemo(() => countUnits(items, filter), [items, filter]);
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = filter.size?.unit ?? chosen ?? '';
  const choose = (next: string) => {
    setChosen(next);
    if (filter.size) clearFacet('size');
  };
  const known = units.some((option) => option.unit === unit) || unit === '' ? units : [{ unit, count: 0 }, ...units];
  return (
    <div className={styles.size}>
      <select value={unit} aria-label={t('size.unit')} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('size.none')}</option>
        {known.map(({ unit: key, count }) => (
          <option key={key} value={key}>
            {unitName(key, language)} · {t('size.count', { count })}
          </option>
        ))}
      </select>
      {unit !== '' && (
        <Ends key={JSON.stringify(filter.size ?? unit)} size={filter.size ?? { unit, low: null, high: null }} />
      )}
    </div>
  );
}

/** The two ends as they are typed; what is typed counts when the field is left or Enter is pressed. */
function Ends({ size }: { size: SizeRange }) {
  const { t } = useTranslation('filters');
  const language = useView((view) => view.language);
  const print = (end: number | null): string => {
    if (end === null) return '';
    return language === 'zh' ? formatNumber(end, 'zh') : end.toLocaleString('en', { maximumFractionDigits: 9 });
  };
  const [low, setLow] = useState(print(size.low));
  const [high, setHigh] = useState(print(size.high));
  const [from, to] = [readNumber(low), readNumber(high)];
  const isWrong = from === undefined || to === undefined;
  const commit = () => {
    if (from === undefined || to === undefined || (from === size.low && to === size.high)) return;
    const isTurned = from !== null && to !== null && from > to;
    const ends = isTurned ? { low: to, high: from } : { low: from, high: to };
    setFilter({ size: from === null && to === null ? null : { unit: size.unit, ...ends } });
  };
  const field = (label: string, value: string, change: (text: string) => void, read: number | null | undefined) => (
    <input
      type="text"
      inputMode="decimal"
      aria-label={`${label} (${unitName(size.unit, language)})`}
      aria-invalid={read === undefined || undefined}
      placeholder={label}
      value={value}
      onChange={(event) => change(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
  return (
    <>
      <span className={styles.ends}>
        {field(t('size.low'), low, setLow, from)}
        <span aria-hidden>–</span>
        {field(t('size.high'), high, setHigh, to)}
      </span>
      <span role="status" className={styles.wrong}>
        {isWrong && t('size.wrong')}
      </span>
    </>
  );
}

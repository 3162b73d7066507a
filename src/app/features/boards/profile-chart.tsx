import { useTranslation } from 'react-i18next';
import { themeLook } from '#app/ui/theme-look.ts';
import type { Comparison } from '#core/query/compare.ts';
import styles from './profile-chart.module.css';
import { SideSign } from './side-sign.tsx';

const MOST_ASPECTS = 15;

interface ProfileChartProps {
  comparison: Comparison;
  nameOf: (key: string) => string;
}

/** How many reports each side has of each theme or from each county: a table whose cells are bars on one scale; two sides face each other. */
export function ProfileChart({ comparison: { kind, sides, aspects }, nameOf }: ProfileChartProps) {
  const { t } = useTranslation(['boards', 'common']);
  const shown = aspects.slice(0, MOST_ASPECTS);
  const most = Math.max(1, ...shown.flatMap(({ counts }) => counts));
  const isMirrored = sides.length === 2;
  const columns = sides.map(({ key }, side) => ({ key, side, isReversed: isMirrored && side === 0 }));
  /** Between two sides, before more. */
  const withLabel = <Cell,>(label: Cell, cells: Cell[]): Cell[] =>
    isMirrored ? [cells[0]!, label, cells[1]!] : [label, ...cells];
  const heading = (
    <th key="aspect" scope="col" className={styles.label}>
      {t(kind === 'place' ? 'compare.theme' : 'compare.county')}
    </th>
  );
  return (
    <table className={styles.profile}>
      <thead>
        <tr>
          {withLabel(
            heading,
            columns.map(({ key, side, isReversed }) => (
              <th key={key} scope="col" data-reversed={isReversed}>
                <SideSign side={side} /> {nameOf(key)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, counts }) => (
          <tr key={key} style={{ '--hue': themeLook(key)?.hue ?? 'var(--accent)' }}>
            {withLabel(
              <th key="aspect" scope="row" className={styles.label}>
                {key === '' ? t('common:noPlace') : nameOf(key)}
              </th>,
              columns.map(({ key: side, side: i, isReversed }) => (
                <td key={side} data-reversed={isReversed}>
                  <Count count={counts[i]!} most={most} />
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The longest bar leaves room for its number. */
const LONGEST = 88;

function Count({ count, most }: { count: number; most: number }) {
  const { t } = useTranslation('boards');
  if (count === 0) return <span className={styles.blank}>{t('matrix.blank')}</span>;
  return (
    <span className={styles.count}>
      <i style={{ width: `${(LONGEST * count) / most}%` }} />
      {count}
    </span>
  );
}

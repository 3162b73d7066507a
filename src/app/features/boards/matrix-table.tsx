import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { type Matrix, sortMatrix } from '#core/query/matrix.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';
import { MatrixLine } from './matrix-line.tsx';
import styles from './matrix-table.module.css';

interface MatrixTableProps {
  matrix: Matrix;
  picked: readonly string[];
  pick: (key: string) => void;
  drill: (key: string) => void;
}

interface Order {
  /** Null sorts by all reports. */
  theme: string | null;
  isRising: boolean;
}

/** Places down, themes across; a heading sorts, a number filters, a place opens its parts. Arrow keys walk the numbers. */
export function MatrixTable({ matrix, ...acts }: MatrixTableProps) {
  const { t } = useTranslation('boards');
  const [order, setOrder] = useState<Order>({ theme: null, isRising: false });
  const rows = sortMatrix(matrix.rows, order.theme, order.isRising);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => [...counts.values()]));
  const sortBy = (theme: string | null) =>
    setOrder({ theme, isRising: order.theme === theme ? !order.isRising : false });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('matrix.short')} onKeyDown={walk}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{t('matrix.short')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.place')}</th>
            <Heading theme={null} order={order} sortBy={sortBy} />
            {taxonomy.map(({ key }) => (
              <Heading key={key} theme={key} order={order} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixLine key={row.key} row={row} holder={matrix.holder?.key ?? null} most={most} {...acts} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('matrix.sum')}</th>
            <td>{matrix.sums.total}</td>
            {taxonomy.map(({ key }) => (
              <td key={key}>{matrix.sums.counts.get(key)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface HeadingProps {
  theme: string | null;
  order: Order;
  sortBy: (theme: string | null) => void;
}

function Heading({ theme, order, sortBy }: HeadingProps) {
  const { t } = useTranslation('boards');
  const language = useView((view) => view.language);
  const look = theme === null ? undefined : themeLook(theme);
  const isSorted = order.theme === theme;
  const label = theme === null ? t('matrix.total') : (look?.label[language] ?? theme);
  const Sign = look?.icon;
  const Arrow = order.isRising ? ArrowUpNarrowWide : ArrowDownWideNarrow;
  const direction = order.isRising ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} style={{ '--hue': look?.hue ?? 'var(--ink)' }}>
      <button type="button" className={styles.sort} onClick={() => sortBy(theme)} title={t('matrix.sort', { label })}>
        {isSorted && <Arrow size={13} aria-hidden />}
        <span>{label}</span>
        {Sign ? <Sign size={14} aria-hidden /> : <i />}
      </button>
    </th>
  );
}

const STEPS: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** To the next number in that direction; blank cells are passed over. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  if (!step || !cell) return;
  event.preventDefault();
  const [across, down] = step;
  const row = cell.parentElement as HTMLTableRowElement;
  const lines = [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[];
  let [x, y] = [cell.cellIndex, lines.indexOf(row)];
  for (;;) {
    x += across;
    y += down;
    const next = lines[y]?.cells[x];
    if (!next) return;
    const button = next.querySelector('button');
    if (button && next.tagName === 'TD') {
      button.focus();
      return;
    }
  }
}

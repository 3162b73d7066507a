import { type SetBody, TABLE_TYPE } from '#core/slides/set-body.ts';
import { inches, placeOf } from './slide-place.ts';
import styles from './slide-table.module.css';

/** The table of a slide, with the counts as bars where the slide has them beside it. */
export function SlideTable({ body }: { body: Extract<SetBody, { kind: 'table' }> }) {
  const { box, widths, head, rowHeight, table, rows, chartBox } = body;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      {chartBox && (
        <div className={styles.counts} style={placeOf(chartBox, TABLE_TYPE.text)} aria-hidden="true">
          {rows.map(({ name, count }, i) => (
            <p key={name} style={{ top: inches(head + i * rowHeight), height: inches(rowHeight) }}>
              <span>{name}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / most} height="10" fill="var(--accent)" />
              </svg>
              {count}
            </p>
          ))}
        </div>
      )}
      <table className={styles.table} style={{ ...placeOf(box, TABLE_TYPE.text) }}>
        <thead style={{ fontSize: inches(TABLE_TYPE.head / 72) }}>
          <tr style={{ height: inches(head) }}>
            {table.columns.map((column, i) => (
              <th key={column} scope="col" style={{ width: inches(widths[i]!) }}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, main, figure }) => (
            <tr key={name} style={{ height: inches(rowHeight) }}>
              <th scope="row">{name}</th>
              <td>{count}</td>
              <td>{main}</td>
              <td>
                {figure && (
                  <>
                    <b>{figure.value}</b> {figure.measure}
                    <small style={{ fontSize: inches(TABLE_TYPE.source / 72) }}>{figure.source}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { setFilter, showBoard, useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { VILLAGE_DIGITS } from '#core/division-code.ts';
import type { MatrixRow } from '#core/query/matrix.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';
import styles from './matrix-table.module.css';
import { keptMatrix } from './read-board.ts';

interface MatrixLineProps {
  row: MatrixRow;
  /** What the rows are parts of. */
  holder: string | null;
  /** The largest number of the table. */
  most: number;
  picked: readonly string[];
  pick: (key: string) => void;
  drill: (key: string) => void;
}

/** One place: its name opens its parts, a box picks it to be compared, its numbers filter. */
export function MatrixLine({ row, holder, most, picked, pick, drill }: MatrixLineProps) {
  const { t } = useTranslation(['boards', 'common']);
  const { key, kind, total, counts } = row;
  const name = usePlaceNames()(row.name);
  // What is told of the holder alone, of no place or of a village without a code, no filter can ask for.
  const isAskable = kind === 'within' && !key.includes('/');
  const title = { within: name, whole: t('matrix.undivided', { name }), unplaced: t('common:noPlace') }[kind];
  return (
    <tr data-kind={kind}>
      <th scope="row">
        {isAskable && total > 0 && (
          <input
            type="checkbox"
            className={styles.box}
            checked={picked.includes(key)}
            aria-label={t('matrix.pick', { name })}
            onChange={() => pick(key)}
            data-not-drawn
          />
        )}
        {isAskable && key.length < VILLAGE_DIGITS ? (
          <button type="button" className={styles.drill} onClick={() => drill(key)} title={t('matrix.drill', { name })}>
            {title}
          </button>
        ) : (
          <span className={styles.fixed}>{title}</span>
        )}
      </th>
      <Cell place={isAskable ? key : null} holder={holder} name={title} theme={null} count={total} share={0} />
      {taxonomy.map((theme) => {
        const count = counts.get(theme.key) ?? 0;
        return (
          <Cell
            key={theme.key}
            place={isAskable ? key : null}
            holder={holder}
            name={title}
            theme={theme.key}
            count={count}
            share={count / most}
          />
        );
      })}
    </tr>
  );
}

interface CellProps {
  /** Null where no filter can ask for the place alone. */
  place: string | null;
  holder: string | null;
  name: string;
  theme: string | null;
  count: number;
  /** Of the largest number, for the tint. */
  share: number;
}

function Cell({ place, holder, name, theme, count, share }: CellProps) {
  const { t } = useTranslation('boards');
  const language = useView((view) => view.language);
  const isChosen = useView(
    ({ filter: { places, themes } }) =>
      places.length === 1 && places[0] === place && themes.join() === (theme ?? '') && place !== null,
  );
  if (count === 0)
    return (
      <td data-blank>
        <span className={styles.unseen}>{t('matrix.blank')}</span>
      </td>
    );
  const label = theme === null ? t('matrix.total') : (themeLook(theme)?.label[language] ?? theme);
  const tint = { '--share': share.toFixed(2) };
  if (place === null) return <td style={tint}>{count}</td>;
  return (
    <td style={tint}>
      <button
        type="button"
        className={styles.cell}
        aria-pressed={isChosen}
        aria-label={t('matrix.filter', { name, label, count })}
        onClick={() => choose(place, theme, isChosen, holder)}
      >
        {count}
      </button>
    </td>
  );
}

/** The table stays as it is: one of its places is picked, not opened. Pressed again, it lets go. */
function choose(place: string, theme: string | null, isChosen: boolean, holder: string | null): void {
  showBoard(keptMatrix(holder));
  const wanted = isChosen ? { places: [], themes: [] } : { places: [place], themes: theme === null ? [] : [theme] };
  setFilter({ ...wanted, withoutPlaces: [], withoutThemes: [] });
}

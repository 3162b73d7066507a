import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveChart } from '#app/charts/save-chart.tsx';
import { useInitiatives, useKnownPlaces, useVisible } from '#app/state/use-visible.ts';
import { setFilter, showBoard, showTab, useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { type Facet, filterInitiatives } from '#core/query/filter.ts';
import { dropFacets } from '#core/query/loosen.ts';
import { matrixHolder, themePlaceMatrix } from '#core/query/matrix.ts';
import styles from './board.module.css';
import { BoardFrame } from './board-frame.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { comparison } from './read-board.ts';

const MOST_COMPARED = 4;
/** What the table itself asks for with a click. */
const OWN: readonly Facet[] = ['places', 'withoutPlaces', 'themes', 'withoutThemes'];

/** How many reports there are of each theme in each place, under all filters but theme and place, which it sets itself. */
export function MatrixBoard({ kept }: { kept: string | null | undefined }) {
  const { t } = useTranslation('boards');
  const frame = useRef<HTMLDivElement>(null);
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  const rows = useKnownPlaces();
  const [isWhole, setWhole] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const holder = matrixHolder(filter.places, kept);
  const matrix = useMemo(() => {
    const others = filterInitiatives(items, dropFacets(filter, OWN));
    return themePlaceMatrix(others, rows, holder, { isWhole });
  }, [items, filter, rows, holder, isWhole]);
  const nameOf = usePlaceNames();
  const name = matrix.holder ? nameOf(matrix.holder.name) : t('all');
  const pick = (key: string) =>
    setPicked(picked.includes(key) ? picked.filter((other) => other !== key) : [...picked, key].slice(-MOST_COMPARED));
  return (
    <BoardFrame
      title={t('matrix.title', { name })}
      other={{ board: comparison(picked), title: t('compareOf', { count: picked.length }), isMatrix: false }}
    >
      <nav className={styles.path} aria-label={t('matrix.path')}>
        {matrix.holder && (
          <TextButton isQuiet onPress={() => drill(null)}>
            {t('all')}
          </TextButton>
        )}
        {matrix.path.map((unit) => (
          <TextButton key={unit.key} isQuiet onPress={() => drill(unit.key)}>
            {nameOf(unit.name)}
          </TextButton>
        ))}
      </nav>
      <div ref={frame} className={styles.matrix}>
        <p className={styles.note}>{t('matrix.caption', { count: matrix.sums.total })}</p>
        <MatrixTable matrix={matrix} picked={picked} pick={pick} drill={drill} />
        <p className={styles.note}>{t('matrix.note')}</p>
      </div>
      <p className={styles.tools}>
        <label>
          <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} /> {t('matrix.whole')}
        </label>
        <Outcome />
        <SaveChart frame={frame} caption={t('matrix.title', { name })} name={t('matrix.short')} />
      </p>
    </BoardFrame>
  );
}

/** The rows become the parts of a place, which everything else shows, too. */
function drill(key: string | null): void {
  showBoard('matrix');
  setFilter({ places: key === null ? [] : [key] });
}

/** What a click in the table has left, and the way to it where the table covers the list. */
function Outcome() {
  const { t } = useTranslation('boards');
  const count = useVisible().length;
  const show = () => {
    showTab('items');
    showBoard(null);
  };
  return (
    <TextButton isQuiet onPress={show}>
      {t('matrix.show', { count })}
    </TextButton>
  );
}

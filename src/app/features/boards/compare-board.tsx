import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveChart } from '#app/charts/save-chart.tsx';
import { NotedText } from '#app/ui/footnotes.tsx';
import type { SideKind } from '#core/query/compare.ts';
import styles from './board.module.css';
import { BoardFrame } from './board-frame.tsx';
import compare from './compare.module.css';
import { FilterNote } from './filter-note.tsx';
import { ProfileChart } from './profile-chart.tsx';
import { SharedMeasures } from './shared-measures.tsx';
import { SharedStrips } from './shared-strips.tsx';
import { SidePicker } from './side-picker.tsx';
import { useComparison } from './use-comparison.ts';

/** Two to four places or themes side by side: in words, by theme or county, and by their figures on the same scales. */
export function CompareBoard({ kind, keys }: { kind: SideKind; keys: readonly string[] }) {
  const { t } = useTranslation('boards');
  const profile = useRef<HTMLDivElement>(null);
  const { comparison, sentences, nameOf, facets } = useComparison(kind, keys);
  const { sides } = comparison;
  const title = sides.length === 0 ? t('compare.title') : sides.map(({ key }) => nameOf(key)).join(t('compare.and'));
  return (
    <BoardFrame
      title={sides.length === 0 ? title : t('compare.heading', { title })}
      other={{ board: 'matrix', title: t('matrix.short'), isMatrix: true }}
    >
      <SidePicker kind={kind} keys={sides.map(({ key }) => key)} nameOf={nameOf} />
      <FilterNote facets={facets} />
      {sides.length < keys.length && (
        <p className={styles.note}>{t('compare.lost', { count: keys.length - sides.length })}</p>
      )}
      {sides.length < 2 ? (
        <p className={styles.note}>{t('compare.more')}</p>
      ) : (
        <div className={compare.parts}>
          <section className={compare.words}>
            <h3>{t('compare.differences')}</h3>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence.clauses[0]?.text}>
                  <NotedText brief={sentence} />
                </li>
              ))}
            </ul>
            <p className={styles.note}>
              {comparison.both > 0 && t('compare.both', { count: comparison.both })}
              {t('compare.note')}
            </p>
          </section>
          <section>
            <h3>{t(kind === 'place' ? 'compare.byTheme' : 'compare.byCounty')}</h3>
            <div ref={profile}>
              <ProfileChart comparison={comparison} nameOf={nameOf} />
            </div>
            <SaveChart frame={profile} caption={title} name={t('compare.title')} />
          </section>
          <SharedMeasures comparison={comparison} nameOf={nameOf} />
          <SharedStrips comparison={comparison} nameOf={nameOf} />
        </div>
      )}
    </BoardFrame>
  );
}

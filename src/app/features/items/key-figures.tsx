import { useView } from '#app/state/view-store.ts';
import { ExpectedTag } from '#app/ui/expected-tag.tsx';
import { formatFigure } from '#app/ui/format.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { chooseKeyFigures } from '#core/query/key-figures.ts';
import styles from './key-figures.module.css';

/** The two or three figures that say most. */
export function KeyFigures({ item }: { item: PublishedInitiative }) {
  const language = useView((view) => view.language);
  const figures = chooseKeyFigures(item);
  if (figures.length === 0) return null;
  return (
    <span className={styles.figures}>
      {figures.map(({ figure, index }) => (
        <span key={index} className={styles.figure}>
          <span className={styles.value}>
            {formatFigure(figure, language)}
            <ExpectedTag figure={figure} />
          </span>{' '}
          <span className={styles.measure}>{figure.measure}</span>
        </span>
      ))}
    </span>
  );
}

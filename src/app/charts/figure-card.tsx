import { ExpectedTag } from '#app/ui/expected-tag.tsx';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import type { FigureRow } from '#core/query/figure-series.ts';
import styles from './figure-card.module.css';
import { useFigureWords } from './use-figure-words.ts';

/** The figure under the pointer with the sentence that reports it. */
export function FigureCard({ row }: { row: FigureRow | undefined }) {
  const wordsOf = useFigureWords();
  if (!row) return null;
  const { value, measure, place, title } = wordsOf(row);
  const { figure, item } = row;
  const [before, after] = split(figure.sentence, figure.surface);
  return (
    <div className={styles.card}>
      <p>
        <b>{value}</b>
        <ExpectedTag figure={figure} /> {measure} · {place}
      </p>
      <p className={styles.sentence}>
        {before}
        {after !== undefined && <mark>{figure.surface}</mark>}
        {after}
      </p>
      <p className={styles.title}>{title}</p>
      {item.themes[0] && <ThemeChip theme={item.themes[0].key} />}
    </div>
  );
}

function split(sentence: string, surface: string): [string, string | undefined] {
  const at = surface === '' ? -1 : sentence.indexOf(surface);
  return at === -1 ? [sentence, undefined] : [sentence.slice(0, at), sentence.slice(at + surface.length)];
}

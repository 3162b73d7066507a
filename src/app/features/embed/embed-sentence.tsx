import { useView } from '#app/state/view-store.ts';
import { ExpectedTag } from '#app/ui/expected-tag.tsx';
import { formatFigure } from '#app/ui/format.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { markFigure } from '#core/query/mark-figure.ts';
import styles from './embed-parts.module.css';

/** One sentence as it is printed, its figure marked; without a figure how the report begins. */
export function EmbedSentence({ item, figure: index }: { item: PublishedInitiative; figure: number | null }) {
  const language = useView((view) => view.language);
  const figure = index === null ? undefined : item.figures[index];
  const [before, marked, after] = figure ? markFigure(item, index!) : [item.lead, '', ''];
  return (
    <figure className={styles.sentence}>
      <blockquote lang="zh-CN">
        {before}
        {marked && <mark>{marked}</mark>}
        {after}
      </blockquote>
      <figcaption>
        {figure && (
          <p className={styles.figure}>
            <b>{formatFigure(figure, language)}</b> <span lang="zh-CN">{figure.measure}</span>
            <ExpectedTag figure={figure} />
          </p>
        )}
        <cite lang="zh-CN">{item.title ?? item.lead}</cite>
      </figcaption>
    </figure>
  );
}

import { useTranslation } from 'react-i18next';
import { usePages } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { pageOf } from '#core/query/filter.ts';
import { excerpt } from '#core/scene/excerpt.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import { namesOf } from './names-of.ts';
import styles from './stage-item.module.css';

const MOST_SENTENCES = 3;

/** As much of a sentence as is read from afar. */
const MOST_IN_QUOTE = 64;

interface StageItemProps {
  item: PublishedInitiative | undefined;
  figures: readonly FigureRow[];
  /** The scene's title: a headline that is the same is not said twice. */
  caption: string;
}

/** A report by headline, place and the sentences of its figures, as they are printed. */
export function StageItem({ item, figures, caption }: StageItemProps) {
  const { t } = useTranslation('meeting');
  const placeName = usePlaceNames();
  const language = useView((view) => view.language);
  const opened = useView((view) => view.open?.figure);
  const page = usePages().find(({ id }) => item && id === pageOf(item));
  if (!item) return <p>{t('noItem')}</p>;
  const headline = item.title ?? item.lead;
  const first = opened == null ? [] : item.figures.slice(opened, opened + 1);
  const told = [...new Set([...first, ...figures.map(({ figure }) => figure)])];
  const sentences = [...new Map(told.map((figure) => [figure.sentence, figure])).values()].slice(0, MOST_SENTENCES);
  return (
    <article className={styles.item}>
      <p className={styles.place}>
        {[namesOf(item.place, placeName), sourceLine(page, null, language)].filter(Boolean).join(' · ')}
      </p>
      {headline !== caption && <h2>{headline}</h2>}
      <p className={styles.themes}>
        {item.themes.map(({ key }, i) => (
          <ThemeChip key={key} theme={key} isMain={i === 0} />
        ))}
      </p>
      {sentences.map(({ sentence, surface }) => (
        <blockquote key={sentence}>
          <Marked text={excerpt(sentence, surface, MOST_IN_QUOTE)} mark={surface} />
        </blockquote>
      ))}
      {sentences.length === 0 && <blockquote>{item.lead}</blockquote>}
    </article>
  );
}

function Marked({ text, mark }: { text: string; mark: string }) {
  const at = mark === '' ? -1 : text.indexOf(mark);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{mark}</mark>
      {text.slice(at + mark.length)}
    </>
  );
}

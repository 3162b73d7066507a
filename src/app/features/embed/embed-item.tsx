import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { ExpectedTag } from '#app/ui/expected-tag.tsx';
import { formatFigure } from '#app/ui/format.ts';
import { PlaceLine } from '#app/ui/place-line.tsx';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { chooseKeyFigures } from '#core/query/key-figures.ts';
import styles from './embed-parts.module.css';

/** A report in brief: headline, place, themes, how it begins, what it counts. */
export function EmbedItem({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('embed');
  const language = useView((view) => view.language);
  return (
    <article className={styles.item}>
      <PlaceLine place={item.place} />
      <h2 lang="zh-CN">{item.title ?? item.lead}</h2>
      <p className={styles.themes}>
        {item.themes.map(({ key }, i) => (
          <ThemeChip key={key} theme={key} isMain={i === 0} />
        ))}
      </p>
      {item.title !== null && item.lead && (
        <p className={styles.lead} lang="zh-CN">
          {item.lead}
        </p>
      )}
      <ul className={styles.figures} aria-label={t('figures')}>
        {chooseKeyFigures(item).map(({ figure, index }) => (
          <li key={index} title={figure.sentence}>
            <b>{formatFigure(figure, language)}</b> <span lang="zh-CN">{figure.measure}</span>
            <ExpectedTag figure={figure} />
          </li>
        ))}
      </ul>
    </article>
  );
}

import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openInitiative, useView } from '#app/state/view-store.ts';
import { hrefOf } from '#app/state/view-url.ts';
import { formatFigure } from '#app/ui/format.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import styles from './figure-list.module.css';

const SHOWN = 4;

interface FigureListProps {
  item: PublishedInitiative;
  /** The figure in the address: never folded away. */
  opened: number | null;
  /** The same, or the one pointed at. */
  active: number | null;
  point: (figure: number | null) => void;
}

/** The item's figures; each leads to its sentence. */
export function FigureList({ item, opened, active, point }: FigureListProps) {
  const { t } = useTranslation('reader');
  const { t: common } = useTranslation();
  const language = useView((view) => view.language);
  const [isAll, setAll] = useState(false);
  const { figures } = item;
  if (figures.length === 0) return null;
  const open = (event: MouseEvent, index: number) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openInitiative(item.id, index);
  };
  return (
    <section className={styles.figures}>
      <h3>{t('figures', { count: figures.length })}</h3>
      <ol>
        {figures.map((figure, index) => (
          <li key={figure.start} hidden={!isAll && index >= SHOWN && index !== opened}>
            <a
              href={hrefOf({ open: { id: item.id, figure: index } })}
              className={styles.row}
              aria-current={index === active ? 'true' : undefined}
              onClick={(event) => open(event, index)}
              onPointerEnter={() => point(index)}
              onPointerLeave={() => point(null)}
            >
              <span className={styles.value}>{formatFigure(figure, language)}</span>
              <span className={styles.measure}>{figure.measure || figure.surface}</span>
              <span className={styles.nature}>{common(`natures.${figure.nature}`)}</span>
            </a>
          </li>
        ))}
      </ol>
      {figures.length > SHOWN && (
        <TextButton onPress={() => setAll(!isAll)}>
          {isAll ? t('fewerFigures') : t('allFigures', { count: figures.length })}
        </TextButton>
      )}
    </section>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives } from '#app/state/use-visible.ts';
import { openInitiative, useView } from '#app/state/view-store.ts';
import { hrefOf } from '#app/state/view-url.ts';
import { ExpectedTag } from '#app/ui/expected-tag.tsx';
import { formatFigure } from '#app/ui/format.ts';
import { PlaceLine } from '#app/ui/place-line.tsx';
import { ThemeChip } from '#app/ui/theme-chip.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { findAlike } from '#core/query/alike.ts';
import { chooseKeyFigures } from '#core/query/key-figures.ts';
import details from './details.module.css';
import styles from './elsewhere.module.css';

/** Who else did this: the nearest initiatives at other places, their key figures under this one's. Looked for when unfolded. */
export function Elsewhere({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('sheet');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={details.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('elsewhere')}</summary>
      {isOpen && <AlikeList item={item} />}
    </details>
  );
}

function AlikeList({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('sheet');
  const items = useInitiatives();
  const alike = useMemo(() => findAlike(item, items), [item, items]);
  if (alike.length === 0) return <p className={styles.hint}>{t('noElsewhere')}</p>;
  return (
    <>
      <p className={styles.hint}>{t('elsewhereHint')}</p>
      <ul className={styles.list}>
        <li>
          <b>{t('thisOne')}</b>
          <Figures item={item} />
        </li>
        {alike.map(({ item: other, themes }) => (
          <li key={other.id}>
            <ItemLink id={other.id}>{other.title ?? other.lead}</ItemLink>
            <span className={styles.grounds}>
              <PlaceLine place={other.place} />
              {themes.map((theme) => (
                <ThemeChip key={theme} theme={theme} />
              ))}
            </span>
            <Figures item={other} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Figures({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('sheet');
  const language = useView((view) => view.language);
  const figures = chooseKeyFigures(item);
  if (figures.length === 0) return <span className={styles.hint}>{t('noFigures')}</span>;
  return (
    <span className={styles.figures}>
      {figures.map(({ figure, index }) => (
        <ItemLink key={index} id={item.id} figure={index}>
          <b>{formatFigure(figure, language)}</b>
          <ExpectedTag figure={figure} />
          <span>{figure.measure}</span>
        </ItemLink>
      ))}
    </span>
  );
}

function ItemLink({ id, figure = null, children }: { id: string; figure?: number | null; children: React.ReactNode }) {
  return (
    <a
      href={hrefOf({ open: { id, figure } })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openInitiative(id, figure);
      }}
    >
      {children}
    </a>
  );
}

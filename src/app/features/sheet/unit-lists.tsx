import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { SheetLink } from '#app/ui/view-link.tsx';
import type { CountedUnit, PlaceSheet } from '#core/query/place-sheet.ts';
import styles from './sheet.module.css';

/** The reported places in this one. */
export function Parts({ sheet: { parts, items } }: { sheet: PlaceSheet }) {
  const { t } = useTranslation('sheet');
  if (parts.length === 0) return null;
  const told = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={styles.section}>
      <h3>{t('parts')}</h3>
      <Units units={parts} />
      {items.length > told && <p className={styles.note}>{t('undivided', { count: items.length - told })}</p>}
    </section>
  );
}

function Units({ units }: { units: readonly CountedUnit[] }) {
  const { t } = useTranslation('sheet');
  return (
    <ul className={styles.units}>
      {units.map(({ key, name, count }) => (
        <li key={key}>
          <SheetLink place={key}>{name}</SheetLink> <span className={styles.count}>{t('reports', { count })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The reported places beside this one. */
export function Neighbours({ sheet: { path, neighbours } }: { sheet: PlaceSheet }) {
  const { t } = useTranslation('sheet');
  const parent = path.at(-1)?.name;
  if (parent === undefined) return null;
  return (
    <section className={styles.section}>
      <h3>{t('neighbours', { parent })}</h3>
      {neighbours.length === 0 && <p className={styles.note}>{t('noNeighbours', { parent })}</p>}
      <Units units={neighbours} />
    </section>
  );
}

/** Places whose reports have a like mix of themes. */
export function AlikeUnits({ sheet: { alike } }: { sheet: PlaceSheet }) {
  const { t } = useTranslation('sheet');
  const language = useView((view) => view.language);
  return (
    <section className={styles.section}>
      <h3>{t('alike')}</h3>
      <p className={styles.note}>{t(alike.length > 0 ? 'alikeHint' : 'noAlike')}</p>
      <ul className={styles.lines}>
        {alike.map(({ key, name, count, score, shared }) => (
          <li key={key}>
            <SheetLink place={key} className={styles.title}>
              {name}
            </SheetLink>
            <span className={styles.note}>
              {[
                t('reports', { count }),
                t('score', { score: Math.round(score * 100) }),
                shared.map((theme) => themeLook(theme)?.label[language] ?? theme).join(t('separator')),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

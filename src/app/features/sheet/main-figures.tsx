import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { formatFigure } from '#app/ui/format.ts';
import { ItemLink } from '#app/ui/view-link.tsx';
import type { PlaceSheet } from '#core/query/place-sheet.ts';
import styles from './sheet.module.css';

/** The largest figures of each kind; each leads to its sentence. */
export function MainFigures({ sheet: { key, figures, names } }: { sheet: PlaceSheet }) {
  const { t } = useTranslation('sheet');
  const { t: common } = useTranslation();
  const language = useView((view) => view.language);
  if (figures.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('figures')}</h3>
      <ul className={styles.figures}>
        {figures.map(({ key: id, item, index, figure, place }) => (
          <li key={id}>
            <ItemLink id={item.id} figure={index} className={styles.figure}>
              <span className={styles.value}>{formatFigure(figure, language)}</span>
              <span>{figure.measure}</span>
              <span className={styles.note}>
                {[common(`natures.${figure.nature}`), figure.period, place !== key && place && names.get(place)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </ItemLink>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('figuresNote')}</p>
    </section>
  );
}

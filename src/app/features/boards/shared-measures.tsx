import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { formatFigure } from '#app/ui/format.ts';
import { ItemLink } from '#app/ui/view-link.tsx';
import type { Comparison } from '#core/query/compare.ts';
import compare from './compare.module.css';
import { SideSign } from './side-sign.tsx';

interface SharedMeasuresProps {
  comparison: Comparison;
  nameOf: (key: string) => string;
}

/** What the sides measure alike, number beside number; each opens its sentence. */
export function SharedMeasures({ comparison: { sides, measures }, nameOf }: SharedMeasuresProps) {
  const { t } = useTranslation(['boards', 'common']);
  const language = useView((view) => view.language);
  return (
    <section className={compare.measures}>
      <h3>{t('compare.measures')}</h3>
      {measures.length === 0 ? (
        <p>{t('compare.noMeasures')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('compare.measure')}</th>
              {sides.map(({ key }, i) => (
                <th key={key} scope="col">
                  <SideSign side={i} /> {nameOf(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map(({ stem, unit, rows }) => (
              <tr key={`${stem} ${unit}`}>
                <th scope="row">{stem}</th>
                {rows.map((figures, side) => (
                  <td key={sides[side]!.key}>
                    {figures.map(({ key, item, index, figure, place }) => (
                      <p key={key}>
                        <ItemLink id={item.id} figure={index}>
                          {formatFigure(figure, language)}
                        </ItemLink>{' '}
                        <small>
                          {[
                            place !== sides[side]!.key && place && nameOf(place),
                            figure.measure,
                            figure.period,
                            t(`common:natures.${figure.nature}`),
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                        </small>
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

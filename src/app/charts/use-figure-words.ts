import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatFigure } from '#app/ui/format.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { nameUnits } from '#core/query/unit-tree.ts';

/** What every chart and table says of a figure. */
export interface FigureWords {
  value: string;
  measure: string;
  place: string;
  title: string;
}

export function useFigureWords(): (row: FigureRow) => FigureWords {
  const { t } = useTranslation(['figures', 'common']);
  const language = useView((view) => view.language);
  const rows = useKnownPlaces();
  const items = useInitiatives();
  const nameOf = usePlaceNames();
  const names = useMemo(() => nameUnits(rows, items), [rows, items]);
  return ({ figure, item, place }) => ({
    value: formatFigure(figure, language),
    measure: figure.measure || t('unmeasured'),
    place: nameOf((place && (names.get(place) ?? item.place?.village)) || t('common:noPlace')),
    title: item.title ?? (item.lead || t('untitled')),
  });
}

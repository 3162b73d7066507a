import { useTranslation } from 'react-i18next';
import { closeInitiative, goToPlace, openInitiative, useView } from '#app/state/view-store.ts';
import { hrefOf } from '#app/state/view-url.ts';
import { formatFigure } from '#app/ui/format.ts';
import { useLayout } from '#app/ui/use-layout.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { unitCode } from '#core/query/unit-code.ts';
import type { MarkActions } from './marked-text.tsx';

/** A figure in the text opens itself, a place goes to the map. */
export function useMarkActions(item: PublishedInitiative, point: MarkActions['point']): MarkActions {
  const { t } = useTranslation('reader');
  const language = useView((view) => view.language);
  const isCovering = useLayout() === 'phone';
  const codeOf = (index: number) => unitCode(item.mentions[index]!);
  return {
    point,
    hrefOf: ({ kind, index }) =>
      kind === 'figure'
        ? hrefOf({ open: { id: item.id, figure: index } })
        : hrefOf({ filter: { ...useView.getState().filter, places: [codeOf(index)] } }),
    follow: ({ kind, index }) => {
      if (kind === 'figure') return openInitiative(item.id, index);
      if (isCovering) closeInitiative();
      goToPlace(codeOf(index));
    },
    labelOf: ({ kind, index }) => {
      if (kind === 'figure') return `${formatFigure(item.figures[index]!, language)} ${item.figures[index]!.measure}`;
      const { city, county, town, village } = item.mentions[index]!;
      return t('toMap', { place: [city, county, town, village].filter(Boolean).join('') });
    },
  };
}

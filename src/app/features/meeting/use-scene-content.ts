import { useMemo } from 'react';
import { useInitiatives, useKnownPlaces, usePages } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { formatNumber } from '#app/ui/format.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { figureWords } from '#core/query/figure-words.ts';
import { pageOf } from '#core/query/filter.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { sceneContent } from '#core/scene/scene-content.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import { slideWords } from '#core/slides/tables/slide-words.ts';

/** The reports and key figures of the scene on the stage. */
export function useSceneContent() {
  const all = useInitiatives();
  const filter = useView((view) => view.filter);
  const open = useView((view) => view.open);
  const sheet = useView((view) => view.sheet);
  return useMemo(() => sceneContent({ filter, open, sheet }, all), [all, filter, open, sheet]);
}

/** A figure in the words of the stage. */
export function useStageWords() {
  const items = useInitiatives();
  const pages = usePages();
  const rows = useKnownPlaces();
  const placeName = usePlaceNames();
  const language = useView((view) => view.language);
  const names = useMemo(() => nameUnits(rows, items), [rows, items]);
  return ({ figure, item, place }: FigureRow) => ({
    value: figureWords(figure, language, formatNumber),
    measure: [figure.measure, slideWords[language].natures[figure.nature]].filter(Boolean).join(' · '),
    place: place === null ? '' : placeName(names.get(place) ?? item.place?.village ?? ''),
    period: figure.period ?? '',
    source: sourceLine(
      pages.find(({ id }) => id === pageOf(item)),
      figure,
      language,
    ),
  });
}

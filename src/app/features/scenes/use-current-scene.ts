import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '#app/data/queries.ts';
import { mapCamera } from '#app/state/map-stage.ts';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView, type View } from '#app/state/view-store.ts';
import { encodeView } from '#app/state/view-url.ts';
import { formatNumber } from '#app/ui/format.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { filterInitiatives } from '#core/query/filter.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { figureNotes, makeTour } from '#core/scene/make-tour.ts';
import { nameView } from '#core/scene/name-view.ts';
import { MOST_IN_CAPTION, MOST_IN_NOTES, type Scene, type SceneStage } from '#core/scene/scene.ts';
import { sceneContent } from '#core/scene/scene-content.ts';
import { sceneWords } from '#core/scene/tables/scene-words.ts';
import type { TourAxis } from '#core/scene/tour-stops.ts';
import { shorten } from '#core/text/shorten.ts';

/** Makes scenes of what the page shows now: one, or a tour of the selection. */
export function useCurrentScene() {
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const manifest = useQuery(manifestQuery).data;
  const placeName = usePlaceNames();
  const source = (view: View) => ({
    rows,
    pages: manifest?.pages ?? [],
    language: view.language,
    write: formatNumber,
    placeName,
  });
  const nameOf = (view: View) => nameView(view, items, nameUnits(rows, items), view.language, placeName);

  const current = (): Omit<Scene, 'id'> => {
    const view = useView.getState();
    const { items: shown, figures } = sceneContent(view, items);
    const words = sceneWords[view.language];
    const name = nameOf(view);
    const counted = name ? words.caption(name, shown.length) : words.all(shown.length);
    const caption = view.open ? name : counted;
    return {
      ...place(view),
      stage: stageOf(view),
      caption: shorten(caption, MOST_IN_CAPTION),
      notes: shorten(figureNotes(figures, source(view)), MOST_IN_NOTES),
    };
  };
  const tour = (by: TourAxis): Scene[] => {
    const view = useView.getState();
    const plain = { ...view, open: null, sheet: null, board: null };
    return makeTour(
      {
        ...source(view),
        items: filterInitiatives(items, view.filter),
        chosen: view.filter,
        name: nameOf(plain),
        address: (change) => encodeView({ ...plain, filter: { ...plain.filter, ...change } }),
      },
      by,
    );
  };
  return { current, tour, version: manifest?.version ?? '' };
}

/** Where the page stands and the map looks. */
export const place = (view: View): Pick<Scene, 'view' | 'camera'> => ({
  view: encodeView(view),
  camera: mapCamera.read(),
});

function stageOf({ open, sheet, board, tab }: View): SceneStage {
  if (open) return 'item';
  if (sheet !== null) return 'sheet';
  if (board !== null) return 'compare-places';
  return tab === 'figures' ? 'figures' : 'map';
}

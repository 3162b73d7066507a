import { initiativesQuery, manifestQuery, placeNamesQuery, placesQuery, queryClient } from '#app/data/queries.ts';
import { useScenes } from '#app/state/scene-store.ts';
import type { SlidesJob } from '#app/state/slides-job.ts';
import { decodeView } from '#app/state/view-url.ts';
import { formatFigure, formatNumber } from '#app/ui/format.ts';
import { mapApproval } from '#app/ui/map-approval.ts';
import { readBasemap } from '#core/map/basemap.ts';
import type { SlideSource } from '#core/slides/slide.ts';

/** All that slides are made from: the scenes of a job, and the records as they are loaded. */
export async function slideSource({ kind, at }: SlidesJob): Promise<SlideSource> {
  const all = useScenes.getState().scenes;
  const scenes = (kind === 'png' ? all.slice(at, at + 1) : all).map((scene) => {
    const { filter, open, sheet, language, figureKind } = decodeView(scene.view);
    return { scene, view: { filter, open, sheet, language, figureKind, figure: open?.figure ?? null } };
  });
  const [items, { places }, { pages, version }, english] = await Promise.all([
    queryClient.ensureQueryData(initiativesQuery),
    queryClient.ensureQueryData(placesQuery),
    queryClient.ensureQueryData(manifestQuery),
    scenes.some(({ view }) => view.language === 'en')
      ? queryClient.ensureQueryData(placeNamesQuery).catch(() => undefined)
      : undefined,
  ]);
  const credit = readBasemap(import.meta.env)?.credit;
  return {
    scenes,
    items,
    rows: places,
    pages,
    version,
    approval: mapApproval,
    credits: credit ? [credit] : [],
    writeNumber: formatNumber,
    writeFigure: formatFigure,
    placeName: (name, language) => (language === 'en' && english ? english(name) : name),
  };
}

import type { PublishedInitiative } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { type Filter, filterInitiatives, isWithin } from '#core/query/filter.ts';
import { placeKey } from '#core/query/place-key.ts';
import { sceneFigures } from '#core/scene/scene-figures.ts';

/** What of a view decides which reports a scene is about. */
export interface SceneView {
  filter: Filter;
  open: { id: string } | null;
  sheet: string | null;
}

export interface SceneContent {
  items: PublishedInitiative[];
  /** The key figures, two to four where there are as many. */
  figures: FigureRow[];
}

/** The reports of a scene: the open one, those of the place whose sheet is open, or what the filter finds. */
export function sceneContent({ filter, open, sheet }: SceneView, items: readonly PublishedInitiative[]): SceneContent {
  const opened = open && items.filter(({ id }) => id === open.id);
  if (opened) return { items: opened, figures: sceneFigures(opened) };
  if (sheet !== null) {
    const inside = items.filter((item) => isOf(item, sheet));
    return { items: inside, figures: sceneFigures(inside, [sheet]) };
  }
  const found = filterInitiatives(items, filter);
  return { items: found, figures: sceneFigures(found, filter.places) };
}

/** A village that the gazetteer lacks has a key of its own: `330421104/新村`. */
const isOf = (item: PublishedInitiative, sheet: string): boolean =>
  sheet.includes('/') ? item.place !== null && placeKey(item.place) === sheet : isWithin(item, sheet);

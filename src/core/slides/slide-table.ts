import type { PublishedInitiative } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { compareStops } from '#core/scene/compare-stops.ts';
import type { TourAxis } from '#core/scene/tour-stops.ts';
import type { SlideFigure, SlideSource, SlideTable } from '#core/slides/slide.ts';
import type { SlideTeller } from '#core/slides/slide-teller.ts';

/** The comparison of a scene, and the figures in it. */
export function slideTable(
  items: readonly PublishedInitiative[],
  by: TourAxis,
  wanted: readonly string[],
  { rows }: SlideSource,
  { words, language, say, figure: tell }: SlideTeller,
): { table: SlideTable; rows: FigureRow[] } {
  const stops = compareStops(items, by, rows, language, say, wanted);
  const { columns } = words;
  const table: SlideTable = {
    caption: by === 'place' ? columns.place : columns.theme,
    columns: [
      by === 'place' ? columns.place : columns.theme,
      columns.count,
      by === 'place' ? columns.themes : columns.places,
      columns.figure,
    ],
    rows: stops.map(({ key, name, count, main, figure }) => ({
      name,
      count,
      main: main.map((part) => `${part.name} ${part.count}`).join(words.and),
      figure: figure && tellOf(tell(figure), figure.place === key),
    })),
  };
  return { table, rows: stops.flatMap(({ figure }) => figure ?? []) };
}

/** A figure of a village in the row of its county says so. */
const tellOf = (figure: SlideFigure, isOwn: boolean): SlideFigure =>
  isOwn || !figure.place ? figure : { ...figure, measure: `${figure.measure} · ${figure.place}` };

import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { figureWords, type WriteNumber } from '#core/query/figure-words.ts';
import { pageOf } from '#core/query/filter.ts';
import { MOST_IN_CAPTION, MOST_IN_NOTES, type Scene } from '#core/scene/scene.ts';
import { sceneFigures } from '#core/scene/scene-figures.ts';
import { type SourcePage, sourceLine } from '#core/scene/source-line.ts';
import { sceneWords } from '#core/scene/tables/scene-words.ts';
import { type TourAxis, type TourStop, tourStops } from '#core/scene/tour-stops.ts';
import { shorten } from '#core/text/shorten.ts';

/** What a tour is made from, and how its parts are said. */
export interface TourSource {
  /** The selection. */
  items: readonly PublishedInitiative[];
  rows: readonly PlaceRow[];
  pages: readonly SourcePage[];
  /** The themes and places that it is narrowed to. */
  chosen: { themes: readonly string[]; places: readonly string[] };
  /** What the selection is called; nothing for all reports. */
  name: string;
  language: Language;
  write: WriteNumber;
  /** A place's name in the language. */
  placeName: (name: string) => string;
  /** The address of the selection narrowed to some places or themes. */
  address: (change: { places?: readonly string[]; themes?: readonly string[] }) => string;
}

/** Overview, each place or theme with its best figures, closing comparison. A selection that does not part has no comparison. */
export function makeTour(source: TourSource, by: TourAxis): Scene[] {
  const { items, rows, chosen, language, placeName, address } = source;
  const words = sceneWords[language];
  const stops = tourStops(items, by, rows, language, placeName, chosen.themes);
  const keys = stops.map(({ key }) => key);
  // a stop at a county of which only a town is chosen shows that town
  const within = (key: string) => {
    const parts = chosen.places.filter((place) => place !== key && place.startsWith(key));
    return parts.length > 0 ? parts : [key];
  };
  const narrowed = (wanted: readonly string[]) =>
    address(by === 'place' ? { places: wanted.flatMap(within) } : { themes: wanted });
  const overview = {
    view: address({}),
    stage: 'map',
    caption: source.name ? words.caption(source.name, items.length) : words.all(items.length),
    notes: overviewNotes(source, stops, by),
  } as const;
  const visits = stops.map(({ key, name, items: members }) => ({
    view: narrowed([key]),
    stage: 'map' as const,
    caption: words.caption(name, members.length),
    notes: figureNotes(sceneFigures(members, by === 'place' ? [key] : []), source),
  }));
  const comparison = {
    view: narrowed(keys),
    stage: by === 'place' ? 'compare-places' : 'compare-themes',
    caption: words.comparison(by, keys.length),
    notes: [words.noRank, ...(by === 'theme' ? [words.overlap] : [])].join('\n'),
  } as const;
  return [overview, ...visits, ...(stops.length > 1 ? [comparison] : [])].map((scene, i) => ({
    ...scene,
    id: `s${i + 1}`,
    camera: null,
    caption: shorten(scene.caption, MOST_IN_CAPTION),
    notes: shorten(scene.notes, MOST_IN_NOTES),
  }));
}

function overviewNotes({ items, language }: TourSource, stops: readonly TourStop[], by: TourAxis): string {
  const words = sceneWords[language];
  const seen = new Set(stops.flatMap((stop) => stop.items));
  const left = items.length - seen.size;
  return [
    words.size(items.length, stops.length, by),
    left > 0 ? words.left(left, by) : '',
    by === 'theme' ? words.overlap : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const MOST_IN_TITLE = 25;

/** The sentences that report the figures, each with its source: what the presenter can read out. */
export function figureNotes(
  figures: readonly FigureRow[],
  { pages, language, write }: Pick<TourSource, 'pages' | 'language' | 'write'>,
): string {
  const words = sceneWords[language];
  if (figures.length === 0) return words.noFigures;
  return figures
    .map(({ figure, item }) => {
      const page = pages.find(({ id }) => id === pageOf(item));
      const title = item.title ? `《${item.title}》` : shorten(item.lead, MOST_IN_TITLE);
      const value = figureWords(figure, language, write);
      return words.said(value, figure.measure, figure.sentence, title, sourceLine(page, figure, language));
    })
    .join('\n\n');
}

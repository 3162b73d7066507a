import type { PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { pageOf } from '#core/query/filter.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import type { SlideFigure, SlideSource } from '#core/slides/slide.ts';
import { slideWords } from '#core/slides/tables/slide-words.ts';
import { type ThemeGroupKey, taxonomy } from '#core/theme/taxonomy.ts';

const GROUPS = new Map<string, ThemeGroupKey>(taxonomy.map(({ key, group }) => [key, group]));

/** How a slide tells what the records hold, in the language of its scene. */
export type SlideTeller = ReturnType<typeof slideTeller>;

export function slideTeller(source: SlideSource, language: SlideSource['scenes'][number]['view']['language']) {
  const names = nameUnits(source.rows, source.items);
  const say = (name: string) => source.placeName(name, language);
  const pageFor = (item: PublishedInitiative) => source.pages.find(({ id }) => id === pageOf(item));
  const groupOf = (item: PublishedInitiative) => GROUPS.get(item.themes[0]?.key ?? '') ?? null;
  const valueIn = ({ figure }: FigureRow) => source.writeFigure(figure, language);
  const placeOf = ({ place, item }: FigureRow) =>
    place === null ? '' : say(names.get(place) ?? item.place?.village ?? '');
  const figure = (row: FigureRow): SlideFigure => ({
    key: row.key,
    value: valueIn(row),
    measure: [row.figure.measure, slideWords[language].natures[row.figure.nature], row.figure.period]
      .filter(Boolean)
      .join(' · '),
    place: placeOf(row),
    source: sourceLine(pageFor(row.item), row.figure, language),
    group: groupOf(row.item),
  });
  return {
    language,
    words: slideWords[language],
    pageFor,
    groupOf,
    valueIn,
    placeOf,
    figure,
    say,
    themesOf: ({ themes }: PublishedInitiative) =>
      themes.flatMap(({ key }) => taxonomy.find((theme) => theme.key === key)?.label[language] ?? []),
    whereIs: (place: PublishedPlace | null) => (place ? nameParts(place).map(say).join(' · ') : ''),
    headline: ({ title, lead }: PublishedInitiative) => title ?? lead,
  };
}

/** 嘉善县 · 西塘镇; the city or province where no more is known. */
function nameParts({ province, city, county, town, village }: PublishedPlace): string[] {
  const near = [county, town, village].filter((name) => name !== null);
  return near.length > 0 ? near : [city ?? province ?? ''];
}

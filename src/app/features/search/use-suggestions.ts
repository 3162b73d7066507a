import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { searchQuery } from '#app/data/queries.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { closeInitiative, openInitiative, setFilter, useView } from '#app/state/view-store.ts';
import { countByUnit } from '#core/query/count.ts';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';
import { searchSentences, searchTitles } from '#core/query/search-items.ts';
import { searchPlaces } from '#core/query/search-places.ts';
import { searchThemes } from '#core/query/search-themes.ts';
import { readText, type TextReading } from '#core/query/text-search.ts';

const MOST = { readings: 3, places: 6, themes: 3, titles: 5, sentences: 4 };

/** What a text may mean, and what choosing it does. */
export function useSuggestions(text: string) {
  const items = useInitiatives();
  const rows = useQuery(searchQuery).data?.places;
  const units = useMemo(() => countByUnit(items), [items]);
  const found = useMemo(() => {
    const count = (filter: object) => filterInitiatives(items, { ...noFilter, ...filter }).length;
    return {
      readings: readText(items, text)
        .slice(0, MOST.readings)
        .map((reading) => ({ reading, count: count(filterOf(reading)) })),
      places: searchPlaces(rows ?? [], units, text, MOST.places),
      themes: searchThemes(text)
        .slice(0, MOST.themes)
        .map((key) => ({ key, count: count({ themes: [key] }) })),
      titles: searchTitles(items, text, MOST.titles),
      sentences: searchSentences(items, text, MOST.sentences),
      matching: count({ text }),
    };
  }, [items, rows, units, text]);
  return { ...found, choose };
}

/** A place and themes to filter by, the rest as the text. */
const filterOf = ({ place, themes, text }: TextReading) => ({ places: place ? [place.code] : [], themes, text });

/** The words in the box have done their work once a place or theme is chosen: they no longer filter. */
const choose = {
  reading: (reading: TextReading) => {
    setFilter(filterOf(reading));
    closeInitiative();
  },
  place: (code: string) => {
    setFilter({ places: [code], text: '' });
    closeInitiative();
  },
  theme: (key: string) => {
    const { themes, withoutThemes } = useView.getState().filter;
    setFilter({
      themes: [...new Set([...themes, key])],
      withoutThemes: withoutThemes.filter((other) => other !== key),
      text: '',
    });
    closeInitiative();
  },
  item: (id: string, figure: number | null = null) => openInitiative(id, figure),
  text: (text: string) => {
    setFilter({ text });
    closeInitiative();
  },
};

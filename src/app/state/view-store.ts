import { create } from 'zustand';
import type { Language } from '#core/language.ts';
import type { FigureKind } from '#core/model.ts';
import {
  type Facet,
  type Filter,
  type ListFacet,
  noFilter,
  oppositeOf,
  type WithoutFacet,
} from '#core/query/filter.ts';
import type { SortKey } from '#core/query/sort.ts';

/** What the side panel shows beside the map; `filters` only where they have no column of their own. */
export type Tab = 'items' | 'figures' | 'filters';

/** What has a row of its own in the charts of figures. */
export type FigureGrouping = 'unit' | 'theme' | 'place' | 'measure';

/** What the reader chose; all of it but the hover is in the address. */
export interface View {
  filter: Filter;
  tab: Tab;
  /** The order of the list. */
  sort: SortKey;
  /** The initiative in the reader, and the figure it opens at (its index). */
  open: { id: string; figure: number | null } | null;
  /** The place whose sheet lies under the reader: a division code, or the key of a village without one. */
  sheet: string | null;
  /** The kind of figure that is charted; null is the commonest. */
  figureKind: FigureKind | null;
  figureRows: FigureGrouping;
  /** What lies over the map: `matrix`, `matrix.3304` or `vs.330421,330482`; what it says is read by what shows it. */
  board: string | null;
  /** The table stands in the map's place. */
  isTable: boolean;
  language: Language;
}

interface ViewState extends View {
  /** The initiative under the pointer, in the list, on the map or in a chart. */
  hovered: string | null;
  /** Scenes are shown one by one: the address stays as it is meanwhile. */
  isPresenting: boolean;
}

export const defaultView: View = {
  filter: noFilter,
  tab: 'items',
  sort: 'page',
  open: null,
  sheet: null,
  figureKind: null,
  figureRows: 'unit',
  board: null,
  isTable: false,
  language: 'zh',
};

export const useView = create<ViewState>()(() => ({ ...defaultView, hovered: null, isPresenting: false }));

const update = useView.setState;

export const setFilter = (change: Partial<Filter>) => update(({ filter }) => ({ filter: { ...filter, ...change } }));
export const clearFilter = () => update({ filter: noFilter });
export const showTab = (tab: Tab) => update({ tab });
export const sortBy = (sort: SortKey) => update({ sort });
export const openInitiative = (id: string, figure: number | null = null) => update({ open: { id, figure } });
export const closeInitiative = () => update({ open: null });
/** A sheet takes the reader's place; an item opened from it lies over it. */
export const openSheet = (sheet: string) => update({ sheet, open: null });
export const closeSheet = () => update({ sheet: null });
export const showBoard = (board: string | null) => update({ board });
export const showTable = (isTable: boolean) => update({ isTable });
export const chartFigures = (change: Partial<Pick<View, 'figureKind' | 'figureRows'>>) => update(change);
export const setLanguage = (language: Language) => update({ language });
export const hover = (hovered: string | null) => update({ hovered });

/** Moves the view to a place, or back to the whole region. */
export const goToPlace = (code: string | null) =>
  update(({ filter }) => {
    const withoutPlaces = filter.withoutPlaces.filter((other) => other !== code);
    return { filter: { ...filter, places: code === null ? [] : [code], withoutPlaces } };
  });

/** Drops what one facet asks. */
export const clearFacet = (facet: Facet) => setFilter({ [facet]: noFilter[facet] });

/** The facets that are lists of options, and those that leave options out. */
export type OptionFacet = ListFacet | WithoutFacet;

export function toggleOption(facet: OptionFacet, key: string): void {
  update(({ filter }) => {
    const chosen: readonly string[] = filter[facet];
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
    return { filter: { ...filter, [facet]: next } };
  });
}

/** An option is asked for, left out or neither: choosing one of the two undoes the other. */
export function chooseOption(facet: ListFacet, key: string, wish: 'with' | 'without'): void {
  const without = oppositeOf(facet);
  const [wanted, opposite] = wish === 'with' ? [facet, without] : [without, facet];
  update(({ filter }) => {
    const others = (filter[wanted] as readonly string[]).filter((other) => other !== key);
    const chosen = others.length < filter[wanted].length ? others : [...others, key];
    return { filter: { ...filter, [wanted]: chosen, [opposite]: filter[opposite].filter((other) => other !== key) } };
  });
}

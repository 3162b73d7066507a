import { create } from 'zustand';
import { type Filter, noFilter } from '#core/query/filter.ts';

/** What the side panel shows beside the map. */
export type Tab = 'items' | 'figures';

export type Language = 'zh' | 'en';

/** What the reader chose; all of it but the hover is in the address. */
export interface View {
  filter: Filter;
  tab: Tab;
  /** The initiative in the reader, and the figure it opens at (its index). */
  open: { id: string; figure: number | null } | null;
  language: Language;
}

interface ViewState extends View {
  /** The initiative under the pointer, in the list, on the map or in a chart. */
  hovered: string | null;
}

export const defaultView: View = { filter: noFilter, tab: 'items', open: null, language: 'zh' };

export const useView = create<ViewState>()(() => ({ ...defaultView, hovered: null }));

const update = useView.setState;

export const setFilter = (change: Partial<Filter>) => update(({ filter }) => ({ filter: { ...filter, ...change } }));
export const clearFilter = () => update({ filter: noFilter });
export const showTab = (tab: Tab) => update({ tab });
export const openInitiative = (id: string, figure: number | null = null) => update({ open: { id, figure } });
export const closeInitiative = () => update({ open: null });
export const setLanguage = (language: Language) => update({ language });
export const hover = (hovered: string | null) => update({ hovered });

/** Moves the view to a place, or back to the whole region. */
export const goToPlace = (code: string | null) => setFilter({ places: code === null ? [] : [code] });

export function toggleOption(facet: 'themes' | 'withoutThemes' | 'kinds' | 'figureKinds' | 'pages', key: string): void {
  update(({ filter }) => {
    const chosen: readonly string[] = filter[facet];
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
    return { filter: { ...filter, [facet]: next } };
  });
}

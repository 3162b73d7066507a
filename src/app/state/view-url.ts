import * as v from 'valibot';
import { defaultView, type FigureGrouping, useView, type View } from '#app/state/view-store.ts';
import { figureKinds } from '#core/files/figure-kinds.ts';
import type { LinkClaims } from '#core/query/check-link.ts';
import { type Filter, type ListFacet, listFacets, noFilter, oppositeOf } from '#core/query/filter.ts';
import { parseSize, printSize } from '#core/query/size.ts';
import { sortKeys } from '#core/query/sort.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

/** The view in the address: `?t=business,safety&p=330421&id=002-05&fig=3`. Unknown or broken parts fall back, so that old links still open. */

const List = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(',').filter(Boolean).map(unescapeKey))]),
);
const listOf = <Key extends string>(keys: readonly Key[]) =>
  v.pipe(
    List,
    v.transform((list) => list.filter((key): key is Key => (keys as readonly string[]).includes(key))),
  );
const Codes = v.pipe(
  List,
  v.transform((list) => list.filter((code) => /^\d+$/.test(code))),
);
const Share = v.fallback(v.pipe(v.string(), v.transform(Number), v.minValue(0), v.maxValue(1)), 0);
const Index = v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger());

const groupings = ['unit', 'theme', 'place', 'measure'] as const satisfies readonly FigureGrouping[];

/** The lists of options in an address; what is left out has an `n` before it: `?nt=grid`. */
const LISTS: Record<ListFacet, { key: string; schema: v.GenericSchema<string, string[]> }> = {
  themes: { key: 't', schema: listOf(taxonomy.map(({ key }) => key)) },
  places: { key: 'p', schema: Codes },
  kinds: { key: 'k', schema: listOf(['article', 'photo']) },
  figures: { key: 'hf', schema: listOf(['some']) },
  figureKinds: { key: 'f', schema: listOf(figureKinds) },
  pages: { key: 'pg', schema: List },
};

const Address = v.object({
  z: v.optional(v.pipe(v.string(), v.transform(parseSize)), ''),
  c: v.optional(Share, '0'),
  q: v.optional(v.string(), ''),
  tab: v.optional(v.fallback(v.picklist(['items', 'figures', 'filters']), 'items'), 'items'),
  sort: v.optional(v.fallback(v.picklist(sortKeys), 'page'), 'page'),
  id: v.optional(v.string(), ''),
  fig: v.fallback(v.nullish(Index, null), null),
  sheet: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^\d+(\/.+)?$/)), ''), ''),
  fk: v.fallback(v.nullish(v.picklist(figureKinds), null), null),
  by: v.optional(v.fallback(v.picklist(groupings), 'unit'), 'unit'),
  b: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^(matrix|vs)(\.|$)/)), ''), ''),
  m: v.optional(v.fallback(v.picklist(['map', 'table']), 'map'), 'map'),
  lang: v.optional(v.fallback(v.picklist(['zh', 'en']), 'zh'), 'zh'),
});

export function decodeView(search: string): View {
  const parts = Object.fromEntries(new URLSearchParams(search));
  const { z, c, q, tab, sort, id, fig, sheet, fk, by, b, m, lang } = v.parse(Address, parts);
  const lists = listFacets.flatMap((facet) => {
    const { key, schema } = LISTS[facet];
    return [
      [facet, v.parse(schema, parts[key] ?? '')],
      [oppositeOf(facet), v.parse(schema, parts[`n${key}`] ?? '')],
    ];
  });
  const filter: Filter = { ...noFilter, ...Object.fromEntries(lists), size: z, confidence: c, text: q };
  return {
    ...defaultView,
    filter,
    tab,
    sort,
    open: id ? { id, figure: fig ?? null } : null,
    sheet: sheet || null,
    figureKind: fk,
    figureRows: by,
    board: b || null,
    isTable: m === 'table',
    language: lang,
  };
}

export function encodeView({
  filter,
  tab,
  sort,
  open,
  sheet,
  figureKind,
  figureRows,
  board,
  isTable,
  language,
}: View): string {
  const parts: [string, string][] = [
    ...listFacets.flatMap((facet): [string, string][] => [
      [LISTS[facet].key, printList(filter[facet])],
      [`n${LISTS[facet].key}`, printList(filter[oppositeOf(facet)])],
    ]),
    ['z', filter.size ? printSize(filter.size) : ''],
    ['c', filter.confidence > 0 ? String(filter.confidence) : ''],
    ['q', filter.text],
    ['tab', tab === defaultView.tab ? '' : tab],
    ['sort', sort === defaultView.sort ? '' : sort],
    ['id', open?.id ?? ''],
    ['fig', open?.figure?.toString() ?? ''],
    ['sheet', sheet ?? ''],
    ['fk', figureKind ?? ''],
    ['by', figureRows === defaultView.figureRows ? '' : figureRows],
    ['b', board ?? ''],
    ['m', isTable ? 'table' : ''],
    ['lang', language === defaultView.language ? '' : language],
  ];
  const query = new URLSearchParams(parts.filter(([, value]) => value !== '')).toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** The address of the view with a change, for links that can be opened elsewhere. */
export const hrefOf = (change: Partial<View>): string =>
  encodeView({ ...useView.getState(), ...change }) || location.pathname;

const VERSION_DIGITS = 6;

/** As much of the data's version as readers are shown and a link names: `085700`. */
export const shortVersion = (version: string): string => version.slice(0, VERSION_DIGITS);

/** The page without what is asked of it. Not put together from its origin: a file on a disk has none. */
export const pageAddress = (): string => location.href.replace(/[?#].*/s, '');

/** A link to give away: whole, and with the version of the data it was made from (`v=085700`), which no other address has. */
export const linkTo = (view: View, version: string): string => {
  const search = new URLSearchParams(encodeView(view));
  search.set('v', shortVersion(version));
  return `${pageAddress()}?${search.toString().replaceAll('%2C', ',')}`;
};

/** What a link names, for comparison with what there is now. */
export function readClaims(search: string): LinkClaims {
  const { filter, open } = decodeView(search);
  const version = new URLSearchParams(search).get('v');
  return {
    version: version && /^[\da-f]+$/.test(version) ? version : null,
    open,
    places: [...filter.places, ...filter.withoutPlaces],
    pages: [...filter.pages, ...filter.withoutPages],
  };
}

/** Takes the view from the address. */
export const readAddress = (): void => useView.setState(decodeView(location.search));

/** Keeps store and address together: a change is a step that the browser's back undoes, but typing is one step. Returns how to stop. */
export function syncAddress(): () => void {
  readAddress();
  const stop = useView.subscribe((view, before) => {
    if (view.isPresenting) return;
    const search = encodeView(view);
    if (search === encodeView(decodeView(location.search))) return;
    const isTyping = view.filter.text !== before.filter.text && before.filter.text !== '';
    history[isTyping ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${search}${location.hash}`);
  });
  window.addEventListener('popstate', readAddress);
  return () => {
    stop();
    window.removeEventListener('popstate', readAddress);
  };
}

const printList = (keys: readonly string[]): string => keys.map(escapeKey).join();

/** Ids of pages come from file names, which may hold the comma that parts a list: `,` and `%` are escaped. */
const escapeKey = (key: string): string => key.replace(/[,%]/g, encodeURIComponent);

function unescapeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

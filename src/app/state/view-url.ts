import * as v from 'valibot';
import { defaultView, useView, type View } from '#app/state/view-store.ts';
import { noFilter } from '#core/query/filter.ts';

/** The view in the address: `?t=business,safety&p=330421&id=002-05&fig=3`. Unknown or broken parts fall back, so that old links still open. */

const List = v.fallback(
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',').filter(Boolean)),
  ),
  [],
);
const listOf = <Key extends string>(keys: readonly Key[]) =>
  v.pipe(
    List,
    v.transform((list) => keys.filter((key) => list.includes(key))),
  );
const Count = v.pipe(v.string(), v.digits(), v.transform(Number));

const Address = v.object({
  t: v.optional(List, ''),
  nt: v.optional(List, ''),
  p: v.optional(
    v.fallback(
      v.pipe(
        v.string(),
        v.regex(/^[\d,]*$/),
        v.transform((text) => text.split(',').filter(Boolean)),
      ),
      [],
    ),
    '',
  ),
  k: v.optional(listOf(['article', 'photo']), ''),
  f: v.optional(listOf(['money', 'people', 'count', 'area', 'percent', 'duration', 'mass', 'ratio', 'other']), ''),
  pg: v.optional(List, ''),
  c: v.optional(v.fallback(v.pipe(v.string(), v.transform(Number), v.minValue(0), v.maxValue(1)), 0), '0'),
  q: v.optional(v.string(), ''),
  tab: v.optional(v.fallback(v.picklist(['items', 'figures']), 'items'), 'items'),
  id: v.optional(v.string(), ''),
  fig: v.fallback(v.nullish(Count, null), null),
  lang: v.optional(v.fallback(v.picklist(['zh', 'en']), 'zh'), 'zh'),
});

export function decodeView(search: string): View {
  const { t, nt, p, k, f, pg, c, q, tab, id, fig, lang } = v.parse(
    Address,
    Object.fromEntries(new URLSearchParams(search)),
  );
  const filter = {
    ...noFilter,
    themes: t,
    withoutThemes: nt,
    places: p,
    kinds: k,
    figureKinds: f,
    pages: pg,
    confidence: c,
    text: q,
  };
  return { ...defaultView, filter, tab, open: id ? { id, figure: fig ?? null } : null, language: lang };
}

export function encodeView({ filter, tab, open, language }: View): string {
  const parts: [string, string][] = [
    ['t', filter.themes.join()],
    ['nt', filter.withoutThemes.join()],
    ['p', filter.places.join()],
    ['k', filter.kinds.join()],
    ['f', filter.figureKinds.join()],
    ['pg', filter.pages.join()],
    ['c', filter.confidence > 0 ? String(filter.confidence) : ''],
    ['q', filter.text],
    ['tab', tab === defaultView.tab ? '' : tab],
    ['id', open?.id ?? ''],
    ['fig', open?.figure?.toString() ?? ''],
    ['lang', language === defaultView.language ? '' : language],
  ];
  const query = new URLSearchParams(parts.filter(([, value]) => value !== '')).toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** Keeps store and address together: a change is a step that the browser's back undoes, but typing is one step. Returns how to stop. */
export function syncAddress(): () => void {
  const read = () => useView.setState(decodeView(location.search));
  read();
  const stop = useView.subscribe((view, before) => {
    const search = encodeView(view);
    if (search === location.search) return;
    const isTyping = view.filter.text !== before.filter.text && before.filter.text !== '';
    history[isTyping ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${search}${location.hash}`);
  });
  window.addEventListener('popstate', read);
  return () => {
    stop();
    window.removeEventListener('popstate', read);
  };
}

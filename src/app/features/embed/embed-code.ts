import type { EmbedKind } from '#app/state/embed.ts';
import { defaultView, type View } from '#app/state/view-store.ts';
import { linkTo } from '#app/state/view-url.ts';

/** What of the view the part needs: an item needs no filter, a map no item. */
export function partOf(view: View, kind: EmbedKind): View {
  const { language, sheet, open } = view;
  if (kind === 'item') return { ...defaultView, language, open: open && { id: open.id, figure: null } };
  if (kind === 'sentence') return { ...defaultView, language, open };
  if (kind === 'sheet') return { ...defaultView, language, sheet };
  return { ...view, sheet: null, open: null, board: null };
}

/** The parts that there are in a view: a sentence only where a figure is open. */
export const partsOf = ({ sheet, open }: View): EmbedKind[] => [
  'map',
  'figures',
  ...(sheet === null ? [] : (['sheet'] as const)),
  ...(open ? (['item'] as const) : []),
  ...(open && open.figure !== null ? (['sentence'] as const) : []),
];

/** The address of a part of the view, with the version of its data. */
export function embedAddress(view: View, kind: EmbedKind, version: string): string {
  const link = linkTo(partOf(view, kind), version);
  return link.replace('?', `?embed=${kind}&`);
}

interface Frame {
  src: string;
  title: string;
  width: number | string;
  height: number;
}

/** The element to put into another page. */
export const embedCode = ({ src, title, width, height }: Frame): string =>
  `<iframe src="${inAttribute(src)}" title="${inAttribute(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** Titles come from newspapers and typed words: they stay text. */
const inAttribute = (text: string): string => text.replace(/[&"<>]/g, (character) => ENTITIES[character]!);

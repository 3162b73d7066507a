/** What of a view another page can show by itself. */
export const embedKinds = ['map', 'figures', 'sheet', 'item', 'sentence'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** What the address asks for by `embed=`; null for the whole dashboard, which anything unknown gets too. */
export function readEmbed(search: string): EmbedKind | null {
  const asked = new URLSearchParams(search).get('embed');
  return embedKinds.find((kind) => kind === asked) ?? null;
}

/** What this page is: asked once, for an embedded part does not become another. */
export const embedKind: EmbedKind | null = readEmbed(globalThis.location?.search ?? '');

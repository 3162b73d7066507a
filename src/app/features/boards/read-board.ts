import type { SideKind } from '#core/query/compare.ts';

/** What lies over the map, as the address says it. */
export type Board =
  | {
      kind: 'matrix' /** The place whose parts are the rows; undefined follows the view. */;
      holder: string | null | undefined;
    }
  | { kind: 'compare'; sides: SideKind; keys: string[] };

/** `matrix` follows the view, `matrix.` keeps all counties, `matrix.3304` keeps a city's; `vs.330421,330482` and `vs.finance,rural` compare. */
export function readBoard(text: string): Board {
  const at = text.indexOf('.');
  const [kind, rest] = at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  if (kind === 'matrix') return { kind, holder: rest === undefined ? undefined : rest || null };
  const keys = [...new Set((rest ?? '').split(',').filter(Boolean))];
  return { kind: 'compare', sides: keys.every((key) => /^\d/.test(key)) ? 'place' : 'theme', keys };
}

export const keptMatrix = (holder: string | null): string => `matrix.${holder ?? ''}`;
export const comparison = (keys: readonly string[]): string => (keys.length === 0 ? 'vs' : `vs.${keys.join()}`);

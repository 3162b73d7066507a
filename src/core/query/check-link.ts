import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';

/** What the address of a link names. */
export interface LinkClaims {
  /** The beginning of the version of the data it was made from; null where the link does not say. */
  version: string | null;
  open: { id: string; figure: number | null } | null;
  places: readonly string[];
  pages: readonly string[];
}

/** A thing that a link names, and whether the data still has it. */
export interface LinkPart {
  kind: 'item' | 'figure' | 'place' | 'page';
  key: string;
  isFound: boolean;
}

export interface LinkFindings {
  isOtherVersion: boolean;
  parts: LinkPart[];
  /** The item that bears the id now: ids are numbers on a page, and may have passed to another. */
  item: PublishedInitiative | undefined;
}

interface LinkData {
  version: string;
  items: readonly PublishedInitiative[];
  pages: readonly { id: string }[];
  /** Codes of the known places. */
  units: ReadonlyMap<string, unknown>;
}

/** What of a link still exists; null where there is nothing to tell: the same data with all that the link names. */
export function checkLink(claims: LinkClaims, data: LinkData): LinkFindings | null {
  const { open } = claims;
  const item = open ? data.items.find(({ id }) => id === open.id) : undefined;
  const pageIds = new Set([...data.pages.map(({ id }) => id), ...data.items.map(pageOf)]);
  const parts: LinkPart[] = [
    ...claims.places.map((key): LinkPart => ({ kind: 'place', key, isFound: data.units.has(key) })),
    ...claims.pages.map((key): LinkPart => ({ kind: 'page', key, isFound: pageIds.has(key) })),
  ];
  if (open) parts.push({ kind: 'item', key: open.id, isFound: item !== undefined });
  if (open && open.figure !== null)
    parts.push({ kind: 'figure', key: String(open.figure + 1), isFound: item?.figures[open.figure] !== undefined });
  const isOtherVersion = claims.version !== null && !data.version.startsWith(claims.version);
  return isOtherVersion || parts.some(({ isFound }) => !isFound) ? { isOtherVersion, parts, item } : null;
}

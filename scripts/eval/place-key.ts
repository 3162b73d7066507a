import type { GoldPlace } from './gold.ts';

/** The levels by which places are compared. */
export type Named = Partial<Pick<GoldPlace, 'city' | 'county' | 'town' | 'village'>>;
export type NamedLevel = keyof Named;

/** Offices that stand for their village or community: 礼庙村村民委员会 → 礼庙村. In this order: the first may leave 村村. */
const offices: readonly [ending: RegExp, name: string][] = [
  [/(?:村民委员会|村村委会|村委会)$/, '村'],
  [/(?:社区居民委员会|社区居委会|居民委员会|居委会)$/, '社区'],
  [/村村$/, '村'],
];

function villageName(village: string | null | undefined): string | null {
  return village ? offices.reduce((name, [ending, official]) => name.replace(ending, official), village) : null;
}

const nameAt = (place: Named, level: NamedLevel): string | null =>
  level === 'village' ? villageName(place.village) : (place[level] ?? null);

/** `嘉善县/西塘镇/礼庙村`; deeper levels that are not known stay empty. */
export function placeKey(place: Named): string {
  return [place.county ?? '', place.town ?? '', villageName(place.village) ?? ''].join('/');
}

/** Are two places the same at each of the levels? */
export function agreeAt(levels: readonly NamedLevel[], a: Named, b: Named): boolean {
  return levels.every((level) => nameAt(a, level) === nameAt(b, level));
}

/** The keys without those that are only an ancestor of a deeper place, in this set or the other one. */
export function withoutAncestors(keys: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): Set<string> {
  const all = [...keys, ...others];
  const isAncestor = (key: string) => {
    const stem = `${key.replace(/\/+$/, '')}/`;
    return all.some((other) => other !== key && other.startsWith(stem));
  };
  return new Set([...keys].filter((key) => !isAncestor(key)));
}

export function keysOf(places: Iterable<Named | null | undefined>): Set<string> {
  return new Set([...places].flatMap((place) => (place?.county ? [placeKey(place)] : [])));
}

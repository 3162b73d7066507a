import type { Initiative } from '#core/model.ts';
import type { GoldPlace } from './gold.ts';
import { agreeAt, keysOf, type Named, placeKey, withoutAncestors } from './place-key.ts';

/** Every place of a record: its focus and those that take part. */
export const placesOf = (record: Initiative | undefined): (Named | null)[] =>
  record ? [record.place, ...(record.mentions ?? [])] : [];

export interface PlaceComparison {
  right: string[];
  missed: string[];
  extra: string[];
}

/**
 * Compares found places with those of gold. Ancestors of a deeper place count neither way, nor do `free` places
 * (alternatives that were not taken, optional ones).
 */
export function comparePlaces(
  wanted: ReadonlySet<string>,
  found: ReadonlySet<string>,
  free: ReadonlySet<string>,
): PlaceComparison {
  const counted = new Set([...found].filter((key) => !free.has(key)));
  const gold = withoutAncestors(wanted, counted);
  const got = withoutAncestors(counted, wanted);
  return {
    right: [...gold].filter((key) => got.has(key)),
    missed: [...gold].filter((key) => !got.has(key)),
    extra: [...got].filter((key) => !gold.has(key)),
  };
}

/** The annotated primary place that the found one was meant to be: the alternative that it meets, else the first. */
function takenAnswer(
  answers: readonly GoldPlace[],
  primary: GoldPlace | null | undefined,
  place: Named | null,
): GoldPlace | null {
  const met = place && answers.find((answer) => agreeAt(['county', 'town', 'village'], place, answer));
  return met ?? primary ?? null;
}

/** Which keys of a page's article are wanted and which are free. */
export function wantedOfArticle(
  answers: readonly GoldPlace[],
  primary: GoldPlace | null | undefined,
  others: readonly GoldPlace[],
  place: Named | null,
): { wanted: Set<string>; free: Set<string> } {
  const wanted = keysOf([takenAnswer(answers, primary, place), ...others]);
  return { wanted, free: new Set(answers.map(placeKey).filter((key) => !wanted.has(key))) };
}

/** Which keys of a passage are wanted: not those that no gazetteer has, nor optional ones. */
export function wantedOfPassage(
  answers: readonly GoldPlace[],
  primary: GoldPlace | null | undefined,
  others: readonly GoldPlace[],
  place: Named | null,
): { wanted: Set<string>; free: Set<string> } {
  const listed = [takenAnswer(answers, primary, place), ...others].filter((p) => p !== null && Boolean(p.county));
  const wanted = keysOf(listed.filter((p) => p?.in_gazetteer !== false && !p?.opt));
  const keys = [...answers, ...listed].flatMap((p) => (p ? [placeKey(p)] : []));
  return { wanted, free: new Set(keys.filter((key) => !wanted.has(key))) };
}

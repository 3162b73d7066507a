import type { Mention, PlaceReading } from '#core/model.ts';

/** A mention as the place rules pass it on: what it may stand for is always said. */
export interface Toponym extends Mention {
  readings: readonly PlaceReading[];
}

/** Rules that see names which stand for no known place. */
export const OUTSIDE = 'outside-name';
export const UNKNOWN_VILLAGE = 'village-pattern';

export const toToponym = (mention: Mention): Toponym =>
  isToponym(mention) ? mention : { ...mention, readings: NOTHING };

const isToponym = (mention: Mention): mention is Toponym => mention.readings !== undefined;
const NOTHING: readonly PlaceReading[] = [];

/** The name with the one that stands before it as its parent. Field by field: a spread that adds one takes thirty times as long. */
export const tieTo = ({ surface, start, end, rule, readings }: Toponym, under: number): Toponym => ({
  surface,
  start,
  end,
  rule,
  readings,
  under,
});

/** The name without a parent. */
export const untied = (toponym: Toponym): Toponym => {
  if (toponym.under === undefined) return toponym;
  const { surface, start, end, rule, readings } = toponym;
  return { surface, start, end, rule, readings };
};

export const isOutside = (mention: Mention): boolean => mention.rule === OUTSIDE;
export const isUnknownVillage = (mention: Mention): boolean => mention.rule === UNKNOWN_VILLAGE;

/** Is one code inside the other, at any depth? */
export const isWithin = (code: string, ancestor: string): boolean =>
  code.length > ancestor.length && code.startsWith(ancestor);

import type { Mention, Reading } from '#core/model.ts';

/** A mention as the place rules pass it on: what it may stand for is always said. */
export interface Toponym extends Mention {
  readings: readonly Reading[];
}

/** Rules that see names which stand for no known place. */
export const OUTSIDE = 'outside-name';
export const UNKNOWN_VILLAGE = 'village-pattern';

export const toToponym = (mention: Mention): Toponym => ({ ...mention, readings: mention.readings ?? [] });

export const isOutside = (mention: Mention): boolean => mention.rule === OUTSIDE;
export const isUnknownVillage = (mention: Mention): boolean => mention.rule === UNKNOWN_VILLAGE;

/** Is one code inside the other, at any depth? */
export const isWithin = (code: string, ancestor: string): boolean =>
  code.length > ancestor.length && code.startsWith(ancestor);

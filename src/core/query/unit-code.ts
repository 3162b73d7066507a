import type { PublishedPlace } from '#core/files/schema.ts';

/** The code of the deepest known unit that holds a place: its own, or its town's for a village that the gazetteer lacks. */
export const unitCode = (place: PublishedPlace): string => place.code ?? place.within ?? '';

import { parentCodeOf } from '#core/division-code.ts';

/** The place one level up, or null for the whole region; several chosen places have no other place above them. */
export const parentPlace = (chosen: readonly string[]): string | null =>
  chosen.length === 1 ? (parentCodeOf(chosen[0]!) ?? null) : null;

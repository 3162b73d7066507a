import { ancestorsOf } from '#core/division-code.ts';

/** The place one level up, or null for the whole region; several chosen places have no other place above them. */
export const parentPlace = (chosen: readonly string[]): string | null =>
  chosen.length === 1 ? (ancestorsOf(chosen[0]!).at(-1) ?? null) : null;

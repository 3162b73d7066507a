/** A class of the tint: so many items, from least to most; the last is open. */
export interface TintClass {
  least: number;
  most: number;
}

const mostClasses = 5;

/** At most five classes that widen by one factor, so that small numbers stay apart: 1, 2–3, 4–7, 8–15, 16–31; wider steps for more. */
export function tintClasses(max: number): TintClass[] {
  const factor = [2, 3, 5, 10].find((step) => step ** mostClasses > max) ?? 100;
  const leasts = Array.from({ length: mostClasses }, (_, i) => factor ** i).filter((least) => least <= max);
  return leasts.map((least) => ({ least, most: least * factor - 1 }));
}

/** The class of a number of items, from 1; 0 for none, which is no tint. */
export const tintOf = (count: number, classes: readonly TintClass[]): number =>
  count > 0 ? Math.max(1, classes.filter(({ least }) => least <= count).length) : 0;

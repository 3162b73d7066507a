/** Counters of named things, made of parts that can be added up: one page, all pages. */

/** A stated confidence, and whether what it was stated of was right. */
export type Stated = readonly [confidence: number, right: boolean];

export interface Tally<Name extends string> {
  counts: Record<Name, number>;
  confidences: Stated[];
}

export function newTally<Name extends string>(names: readonly Name[]): Tally<Name> {
  return { counts: Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>, confidences: [] };
}

export function addTallies<Name extends string>(names: readonly Name[], tallies: readonly Tally<Name>[]): Tally<Name> {
  const sum = newTally(names);
  for (const { counts, confidences } of tallies) {
    for (const name of names) sum.counts[name] += counts[name];
    sum.confidences.push(...confidences);
  }
  return sum;
}

/** A share, or null where there is nothing to take a share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** How well what was found fits what is in gold. */
export interface Fit {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  right: number;
  predicted: number;
  gold: number;
}

export const fitOf = (right: number, predicted: number, gold: number): Fit => ({
  precision: share(right, predicted),
  recall: share(right, gold),
  f1: share(2 * right, predicted + gold),
  right,
  predicted,
  gold,
});

export interface Confidence {
  stated: number;
  right: number;
  brier: number;
}

/** Is stated confidence honest? Its mean, the share that was right, and the mean squared distance between the two. */
export function weighConfidence(stated: readonly Stated[]): Confidence | null {
  if (stated.length === 0) return null;
  const mean = (of: (confidence: number, right: number) => number) =>
    stated.reduce((sum, [confidence, right]) => sum + of(confidence, right ? 1 : 0), 0) / stated.length;
  return { stated: mean((c) => c), right: mean((_, r) => r), brier: mean((c, r) => (c - r) ** 2) };
}

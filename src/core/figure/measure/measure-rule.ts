import type { Surroundings } from './surroundings.ts';

/** One way to name what a quantity counts; lists of them are asked in their order. */
export interface MeasureRule {
  readonly name: string;
  /** '' where the rule does not speak. */
  readonly read: (around: Surroundings) => string;
  /** Which noun beside the number joins the surface. */
  readonly beside?: (around: Surroundings) => Measured['adjacent'];
}

export interface Measured {
  measure: string;
  /** The counted noun directly beside the quantity, part of a count's surface. */
  adjacent: { side: 'before' | 'after'; noun: string } | null;
  /** The rule that named it, '' where none did. */
  rule: string;
}

const UNNAMED: Measured = { measure: '', adjacent: null, rule: '' };

/** The answer of the first rule that speaks. */
export function measureBy(rules: readonly MeasureRule[], around: Surroundings): Measured {
  for (const { name, read, beside } of rules) {
    const measure = read(around);
    if (measure !== '') return { measure, adjacent: beside ? beside(around) : null, rule: name };
  }
  return UNNAMED;
}

/** 974家|企业 */
export const nounBehind = ({ after }: Surroundings): Measured['adjacent'] => ({ side: 'after', noun: after });
/** 企业|6020家次 */
export const nounBefore = ({ before }: Surroundings): Measured['adjacent'] => ({ side: 'before', noun: before.noun });

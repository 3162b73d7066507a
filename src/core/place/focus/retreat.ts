import { confidenceOfFocus, focusFeatures } from '#core/place/calibration.ts';
import type { Descent } from './descend.ts';
import type { PlaceTelling } from './tellings.ts';

/** Below this a place is not much more likely right than wrong, by the calibration. */
const SURE = 0.6;

export interface Surest {
  descent: Descent;
  confidence: number;
}

/** Steps back up from a place that is too likely wrong to the deepest one that is sure: from a village told once in passing to its town. */
export function retreat({ steps, refused }: Descent, tellings: readonly PlaceTelling[]): Surest | null {
  for (let depth = steps.length; depth > 0; depth--) {
    const descent = { steps: steps.slice(0, depth), refused: steps[depth] ?? refused };
    const confidence = confidenceOfFocus(focusFeatures(steps[depth - 1]!, descent, tellings));
    if (confidence >= SURE || depth === 1) return { descent, confidence };
  }
  return null;
}

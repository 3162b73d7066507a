import type { Telling } from './tellings.ts';
import { VILLAGE_MARK } from './tellings.ts';

/** A step of the way down: a place, its share among its siblings and what its parent had by itself. */
export interface Step {
  key: string;
  /** Weight of the place and all inside it. */
  weight: number;
  /** Its part of the weight of all its siblings. */
  share: number;
  /** Weight of the parent told alone. */
  own: number;
}

/** How much of what is told below a place must lie in one child, and how it must compare with the place told alone. */
interface Rule {
  share: number;
  against: number;
}
const RULES: Readonly<Record<number, Rule>> = {
  0: { share: 0.6, against: 0 },
  2: { share: 0.6, against: 0.4 },
  4: { share: 0.6, against: 0.5 },
  6: { share: 0.6, against: 0.5 },
  9: { share: 0.6, against: 1 },
};

const LENGTHS = [0, 2, 4, 6, 9];

/** From the whole country down to the deepest place that holds the bulk of the story; the steps taken, in order. */
export function descend(tellings: readonly Telling[], covers: (village: string, town: string) => boolean): Step[] {
  const steps: Step[] = [];
  let at = '';
  for (const length of LENGTHS) {
    const step = bestChild(tellings, at, length);
    const rule = RULES[length]!;
    if (!step || step.share < rule.share || step.weight < rule.against * step.own) break;
    if (length === 9 && !covers(step.key, at)) break;
    steps.push(step);
    at = step.key;
  }
  return steps;
}

function bestChild(tellings: readonly Telling[], at: string, length: number): Step | null {
  const weights = new Map<string, number>();
  let own = 0;
  for (const { key, weight, alone } of tellings) {
    if (!key.startsWith(at)) continue;
    if (key === at) {
      if (alone) own += weight;
      continue;
    }
    const child = childKey(key, length);
    weights.set(child, (weights.get(child) ?? 0) + weight * (alone || child !== key ? 1 : 0.5));
  }
  const total = [...weights.values()].reduce((sum, w) => sum + w, 0);
  const [first] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 0 ? { key: first[0], weight: first[1], share: first[1] / total, own } : null;
}

const NEXT: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6, 6: 9, 9: 12 };

const childKey = (key: string, length: number): string =>
  length === 9 && key.includes(VILLAGE_MARK) ? key : key.slice(0, NEXT[length]!);

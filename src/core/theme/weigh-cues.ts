import type { CueHit } from './cue-index.ts';
import type { ThemeKey } from './taxonomy.ts';
import { type Zone, type Zones, zoneAt } from './zones.ts';

/** One way of adding up the cues of a theme. */
export interface Weighing {
  zone: Readonly<Record<Zone, number>>;
  /** What the next best cue adds, relative to the one before: below 1, a few weighty cues outdo many slight ones. */
  next: number;
}

/** How much of the text speaks for a theme: decides whether it belongs to the text. */
export const breadth: Weighing = { zone: { title: 4, lead: 1.5, body: 1 }, next: 1 };
/** How pointedly the headline and the weightiest words name a theme: decides which is the main one. */
export const focus: Weighing = { zone: { title: 8, lead: 2, body: 1 }, next: 0.94 };

const tierWeights = { strong: 3, clear: 1.5, weak: 0.5, never: 0 };
/** What a cue told again adds, relative to the telling before. */
const REPEAT = 0.6;
/** Crops, scenery, firms and works turn up in any report; shared wealth and services to people are named when meant. */
const themeWeights: Partial<Record<ThemeKey, number>> = {
  rural: 0.85,
  industry: 0.85,
  prosperity: 1.15,
  business: 1.15,
  service: 1.15,
};

/** The weight of one theme's cues; every cue counts in full where it weighs most. */
export function weighCues(theme: ThemeKey, hits: readonly CueHit[], zones: Zones, { zone, next }: Weighing): number {
  const tellings = new Map<string, number[]>();
  for (const hit of hits) {
    const weight = tierWeights[hit.cue.tier] * zone[zoneAt(zones, hit.start)];
    const told = tellings.get(hit.cue.word);
    if (told) told.push(weight);
    else tellings.set(hit.cue.word, [weight]);
  }
  const cues = [...tellings.values()].map((weights) => addFading(weights, REPEAT));
  return (themeWeights[theme] ?? 1) * addFading(cues, next);
}

/** Adds the weights from the greatest down, each fading by one step more. */
function addFading(weights: readonly number[], factor: number): number {
  return weights.toSorted((a, b) => b - a).reduce((sum, weight, i) => sum + weight * factor ** i, 0);
}

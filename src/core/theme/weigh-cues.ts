import type { Tier } from './cue-table.ts';
import type { ThemeKey } from './taxonomy.ts';
import type { ToldCue } from './tell-cues.ts';
import type { Zone } from './zones.ts';

/** One way of adding up the cues of a theme. */
export interface Weighing {
  zone: Readonly<Record<Zone, number>>;
  /** What the next best cue adds, relative to the one before: below 1, a few weighty cues outdo many slight ones. */
  next: number;
}

/** How much of the text speaks for a theme: decides whether it belongs to the text. */
export const breadth: Weighing = { zone: { title: 4, lead: 1.5, body: 1 }, next: 1 };
/** How pointedly the headline and the weightiest words name a theme: decides which is the main one. */
export const focus: Weighing = { zone: { title: 10, lead: 2, body: 1 }, next: 0.9 };

export const tierWeights: Readonly<Record<Tier | 'never', number>> = { strong: 3, clear: 1.5, weak: 0.5, never: 0 };
/** What a cue told again adds, relative to the telling before. */
const REPEAT = 0.6;
/** Crops, scenery, firms and works turn up in any report; shared wealth, services to people and most of all governance are named when meant. */
const themeWeights: Partial<Record<ThemeKey, number>> = {
  rural: 0.85,
  industry: 0.85,
  prosperity: 1.15,
  business: 1.15,
  service: 1.15,
  grid: 1.3,
};

/** The weight of one theme's cues; every cue counts in full where it weighs most. */
export function weighCues(theme: ThemeKey, tellings: readonly ToldCue[], { zone, next }: Weighing): number {
  const cues = tellings.map(({ cue, zones }) => tierWeights[cue.tier] * addRepeats(zones, zone));
  // only what fades depends on the order
  if (next < 1) cues.sort((a, b) => b - a);
  let sum = 0;
  let share = 1;
  for (const weight of cues) {
    sum += weight * share;
    share *= next;
  }
  return (themeWeights[theme] ?? 1) * sum;
}

/** Adds up the places of one cue, each fading by one step more: in the order of the text the weightiest zone comes first. */
function addRepeats(zones: readonly Zone[], weights: Weighing['zone']): number {
  let sum = 0;
  let share = 1;
  for (const zone of zones) {
    sum += weights[zone] * share;
    share *= REPEAT;
  }
  return sum;
}

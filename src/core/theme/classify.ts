import type { Article, FoundTheme } from '#core/model.ts';
import { countableHits } from './count-cues.ts';
import { buildCueIndex, type CueHit, findCues } from './cue-index.ts';
import { cueTables } from './cues.ts';
import { findZones, zoneWeight } from './zones.ts';

/** Settings of the scores, chosen by leave-one-out over annotated pages and passages. */
const settings = {
  tier: { strong: 3, clear: 1.5, weak: 0.5, never: 0 },
  /** What a cue told again adds, relative to the telling before. */
  repeat: 0.6,
  /** The sum of weights in a text of `usualLength` that makes half a certainty. */
  half: 12,
  usualLength: 500,
  /** Below this a theme is a guess. */
  floor: 0.1,
  /** A further theme must reach this share of the main one's weight. */
  share: 0.42,
  most: 4,
};

const index = buildCueIndex(cueTables);

/** The article's themes, the main one first, each with the words that speak for it; none rather than a wild guess. */
export function classifyThemes(article: Article): FoundTheme[] {
  const zones = findZones(article);
  const byTheme = groupBy(findCues(index, article.text), (hit) => hit.theme);
  const scale = settings.half * Math.sqrt(Math.max(article.text.length, 100) / settings.usualLength);
  const themes = [...byTheme].map(([key, hits]) => {
    const evidence = countableHits(hits);
    const weight = sumWeights(evidence, (hit) => zoneWeight(zones, hit.start));
    return { key, weight, score: round(weight / (weight + scale)), evidence };
  });
  const ranked = themes.filter((theme) => theme.score >= settings.floor).toSorted((a, b) => b.weight - a.weight);
  const least = settings.share * (ranked[0]?.weight ?? 0);
  return ranked
    .filter((theme) => theme.weight >= least)
    .slice(0, settings.most)
    .map(({ key, score, evidence }) => ({ key, score, evidence: evidence.map(({ start, end }) => ({ start, end })) }));
}

/** Every cue in full where it weighs most, told again ever less. */
function sumWeights(hits: readonly CueHit[], weightAt: (hit: CueHit) => number): number {
  let sum = 0;
  for (const tellings of groupBy(hits, (hit) => hit.word).values()) {
    const weights = tellings.map((hit) => settings.tier[hit.tier] * weightAt(hit)).toSorted((a, b) => b - a);
    sum += weights.reduce((total, weight, i) => total + weight * settings.repeat ** i, 0);
  }
  return sum;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

import { contains } from '#core/text/span.ts';
import type { CueHit } from './cue-index.ts';

/** The hits of one theme that count: none inside an excluded phrase (平安 in 平安银行), of overlapping ones the first and longest. */
export function countableHits(hits: readonly CueHit[]): CueHit[] {
  const excluded = hits.filter((hit) => hit.cue.tier === 'never');
  const hopeful = hits.filter((hit) => hit.cue.tier !== 'never').toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: CueHit[] = [];
  let from = 0;
  for (const hit of hopeful) {
    while (from < excluded.length && excluded[from]!.start + LONGEST < hit.start) from++;
    const last = kept.at(-1);
    if (last && hit.start < last.end) continue;
    if (isExcluded(excluded, from, hit)) continue;
    kept.push(hit);
  }
  return kept;
}

/** No excluded phrase is longer; keeps the search beside a cue short. */
const LONGEST = 24;

function isExcluded(excluded: readonly CueHit[], from: number, hit: CueHit): boolean {
  for (let i = from; i < excluded.length && excluded[i]!.start <= hit.start; i++) {
    if (contains(excluded[i]!, hit)) return true;
  }
  return false;
}

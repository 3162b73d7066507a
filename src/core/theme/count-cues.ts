import { contains } from '#core/text/span.ts';
import type { CueHit } from './cue-index.ts';

/** The hits of one theme that count: none inside an excluded phrase (平安 in 平安银行), of overlapping ones the first and longest. */
export function countableHits(hits: readonly CueHit[]): CueHit[] {
  const excluded = hits.filter((hit) => hit.tier === 'never');
  const cues = hits.filter((hit) => hit.tier !== 'never');
  const kept: CueHit[] = [];
  let from = 0;
  for (const cue of cues.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (from < excluded.length && excluded[from]!.start + LONGEST < cue.start) from++;
    const last = kept.at(-1);
    if (last && cue.start < last.end) continue;
    if (isExcluded(excluded, from, cue)) continue;
    kept.push(cue);
  }
  return kept;
}

/** No excluded phrase is longer; keeps the search beside a cue short. */
const LONGEST = 24;

function isExcluded(excluded: readonly CueHit[], from: number, cue: CueHit): boolean {
  for (let i = from; i < excluded.length && excluded[i]!.start <= cue.start; i++) {
    if (contains(excluded[i]!, cue)) return true;
  }
  return false;
}

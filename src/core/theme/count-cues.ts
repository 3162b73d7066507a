import { contains } from '#core/text/span.ts';
import type { CueHit } from './cue-index.ts';

/** The hits of one theme that count, of hits in order of start, then of length: none inside an excluded phrase (平安 in 平安银行), of overlapping ones the first and longest. */
export function countableHits(hits: readonly CueHit[]): CueHit[] {
  const excluded = hits.filter((hit) => hit.cue.tier === 'never');
  const kept: CueHit[] = [];
  let end = 0;
  let from = 0;
  for (let i = 0; i < hits.length; i = nextStart(hits, i)) {
    const { start } = hits[i]!;
    if (start < end) continue;
    while (from < excluded.length && excluded[from]!.start + LONGEST < start) from++;
    const hit = longestCounting(hits, i, excluded, from);
    if (!hit) continue;
    kept.push(hit);
    end = hit.end;
  }
  return kept;
}

/** No excluded phrase is longer; keeps the search beside a cue short. */
const LONGEST = 24;

function nextStart(hits: readonly CueHit[], i: number): number {
  let next = i + 1;
  while (next < hits.length && hits[next]!.start === hits[i]!.start) next++;
  return next;
}

/** Of the hits that start where the one at `first` does. */
function longestCounting(
  hits: readonly CueHit[],
  first: number,
  excluded: readonly CueHit[],
  from: number,
): CueHit | undefined {
  for (let i = nextStart(hits, first) - 1; i >= first; i--) {
    const hit = hits[i]!;
    if (hit.cue.tier !== 'never' && !isExcluded(excluded, from, hit)) return hit;
  }
  return undefined;
}

function isExcluded(excluded: readonly CueHit[], from: number, hit: CueHit): boolean {
  for (let i = from; i < excluded.length && excluded[i]!.start <= hit.start; i++) {
    if (contains(excluded[i]!, hit)) return true;
  }
  return false;
}

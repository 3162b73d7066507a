import type { LabelledLine, Seam } from '#core/model.ts';
import type { PageWords } from './page-words.ts';
import { explainSeam, scoreSeam } from './score-seam.ts';
import type { TextEnd } from './text-edges.ts';
import { type Item, startOf } from './to-items.ts';

/** How many lines behind a cut, before and behind the one that was taken, are looked at. */
const FARTHEST = 4;

interface Cut {
  /** The last line of a paragraph that breaks off, how, and the line that was taken to go on with it. */
  last: LabelledLine;
  end: TextEnd;
  taken: LabelledLine;
}

/** What fits best of the lines not taken where a sentence breaks off, by the seam alone: …“山海”提升工程新|成熟还需要…. */
export function rejectedJoin({ last, end, taken }: Cut, near: readonly Item[], words: PageWords): Seam[] {
  let best: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const follower of near) {
    if (follower.line === taken || follower.line.number <= last.number) continue;
    const score = scoreSeam({ before: end, after: startOf(follower), words });
    if (score <= most) continue;
    best = follower;
    most = score;
  }
  if (!best) return [];
  const { score, clues } = explainSeam({ before: end, after: startOf(best), words });
  return [{ before: last.number, after: best.line.number, score, joined: false, clues: ['rejected', ...clues] }];
}

/** Those around the one that was taken that might have gone on with the text as well. */
export const followersNear = (followers: readonly Item[], place: number): Item[] =>
  followers.slice(Math.max(0, place - FARTHEST), place + FARTHEST);

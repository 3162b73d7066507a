import type { LabelledLine, Seam } from '#core/model.ts';
import type { PageWords } from './page-words.ts';
import { explainSeam, scoreSeam } from './score-seam.ts';
import type { TextEnd, TextStart } from './text-edges.ts';

/** How many lines behind a cut, before and behind the one that was taken, are looked at. */
const FARTHEST = 4;

/** A line behind a cut, that may go on with another text than the one above. */
export interface Follower {
  line: LabelledLine;
  start: () => TextStart;
}

interface Cut {
  /** The last line of a paragraph that breaks off, how, and the line that was taken to go on with it. */
  last: LabelledLine;
  end: TextEnd;
  taken: LabelledLine;
}

/** What fits best of the lines not taken where a sentence breaks off, by the seam alone: …“山海”提升工程新|成熟还需要…. */
export function rejectedJoin({ last, end, taken }: Cut, near: readonly Follower[], words: PageWords): Seam[] {
  let best: Follower | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const follower of near) {
    if (follower.line === taken || follower.line.number <= last.number) continue;
    const score = scoreSeam({ before: end, after: follower.start(), words });
    if (score <= most) continue;
    best = follower;
    most = score;
  }
  if (!best) return [];
  const { score, clues } = explainSeam({ before: end, after: best.start(), words });
  return [{ before: last.number, after: best.line.number, score, joined: false, clues: ['rejected', ...clues] }];
}

/** Those around the one that was taken that might have gone on with the text as well. */
export const followersNear = (followers: readonly Follower[], place: number): Follower[] =>
  followers.slice(Math.max(0, place - FARTHEST), place + FARTHEST);

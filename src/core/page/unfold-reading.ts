import type { LabelledLine, Seam } from '#core/model.ts';
import type { Cut } from './clues/clue.ts';
import type { Draft } from './group-lines.ts';
import type { PageWords } from './page-words.ts';
import type { End } from './rate-line.ts';
import { followersNear, rejectedJoin } from './rejected-join.ts';
import { explainSeam } from './score-seam.ts';
import { type Item, startOf } from './to-items.ts';

/** The body of an article in reading order, and the cuts between its pieces. */
export interface Joined {
  body: LabelledLine[];
  seams: Seam[];
}

/** One line of a way to deal out the page, behind those before it. */
export interface DealStep {
  item: Item;
  draft: Draft;
  end: End | undefined;
  before: DealStep | undefined;
}

/** The text of a cut is closed above this score: between lines that follow each other, and between others. */
const LEAST_JOINED = { near: -3, far: -2 };

/** Turns the steps of a reading into articles, and tells how each cut was closed. */
export function unfoldReading(
  drafts: readonly Draft[],
  last: DealStep | undefined,
  { items, words }: { items: readonly Item[]; words: PageWords },
): Map<Draft, Joined> {
  const followers = items.filter(isFollower);
  const joined = new Map(drafts.map((draft) => [draft, { body: [] as LabelledLine[], seams: [] as Seam[] }]));
  let place = followers.length;
  for (let step = last; step; step = step.before) {
    const { item, end } = step;
    while (place > 0 && followers[place - 1]!.at >= item.at) place--;
    const { body, seams } = joined.get(step.draft)!;
    body.push(item.line);
    if (!end?.open) continue;
    const cut = { before: end.open, after: startOf(item), words };
    // from below, so that the joined one comes first in the end
    seams.push(
      ...rejectedJoin({ last: end.last, end: end.open, taken: item.line }, followersNear(followers, place), words),
    );
    seams.push(judge(step, cut));
  }
  for (const { body, seams } of joined.values()) {
    body.reverse();
    seams.reverse();
  }
  return joined;
}

/** The first piece under a headline is its own. */
const isFollower = ({ first, home, afterCut }: Item): boolean => afterCut && (!first || home.headlines.length === 0);

function judge({ item, draft, end, before }: DealStep, cut: Cut): Seam {
  const near = before?.draft === draft;
  const { score, clues } = explainSeam(cut);
  const joined = score > (near ? LEAST_JOINED.near : LEAST_JOINED.far);
  return {
    before: end!.last.number,
    after: item.line.number,
    score,
    joined,
    clues: [near ? 'next line' : 'elsewhere', ...clues],
  };
}

import type { LabelledLine, Seam } from '#core/model.ts';
import { contentOf } from './line-shape.ts';
import type { PageWords } from './page-words.ts';
import { scoreSeam } from './score-seam.ts';

/** How many lines before and behind the one that was taken are looked at. */
const FARTHEST = 12;

interface Cut {
  /** The paragraph that breaks off, its last line, and the line that was taken to go on with it. */
  paragraph: string;
  last: LabelledLine;
  taken: LabelledLine;
}

/** What fits best of the lines not taken where a sentence breaks off, by the seam alone: …“山海”提升工程新|成熟还需要…. */
export function rejectedJoin({ paragraph, last, taken }: Cut, near: readonly LabelledLine[], words: PageWords): Seam[] {
  let best: Seam | undefined;
  for (const line of near) {
    if (line === taken || line.number <= last.number) continue;
    const { score, clues } = scoreSeam({ before: paragraph, after: contentOf(line), words });
    if (!best || score > best.score)
      best = { before: last.number, after: line.number, score, joined: false, clues: ['rejected', ...clues] };
  }
  return best ? [best] : [];
}

/** The lines around the one that was taken that might have gone on with the text as well. */
export const linesNear = (lines: readonly LabelledLine[], at: number): LabelledLine[] =>
  lines.slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1);

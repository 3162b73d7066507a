import { boundStart } from './clues/bound-start.ts';
import { clauseOverCut } from './clues/clause-over-cut.ts';
import type { Clue, Cut } from './clues/clue.ts';
import { coverbOverCut } from './clues/coverb-over-cut.ts';
import { freshStart } from './clues/fresh-start.ts';
import { functionWord } from './clues/function-word.ts';
import { listClosed } from './clues/list-closed.ts';
import { listOverCut } from './clues/list-over-cut.ts';
import { marksOverCut } from './clues/marks-over-cut.ts';
import { nameOverCut } from './clues/name-over-cut.ts';
import { numberOverCut } from './clues/number-over-cut.ts';
import { objectOverCut } from './clues/object-over-cut.ts';
import { placeOverCut } from './clues/place-over-cut.ts';
import { speechOverCut } from './clues/speech-over-cut.ts';
import { strandedPart } from './clues/stranded-part.ts';
import { wordOverCut } from './clues/word-over-cut.ts';
import { wordsOfPage } from './clues/words-of-page.ts';

/** What the language says of a cut; their order is that of the output, no more. */
const CLUES: readonly Clue[] = [
  wordOverCut,
  wordsOfPage,
  strandedPart,
  marksOverCut,
  numberOverCut,
  nameOverCut,
  placeOverCut,
  objectOverCut,
  coverbOverCut,
  boundStart,
  freshStart,
  speechOverCut,
  clauseOverCut,
  listOverCut,
  listClosed,
  functionWord,
];

export interface SeamScore {
  score: number;
  clues: string[];
}

/** How well a text goes on with an open sentence. */
export function scoreSeam(cut: Cut): number {
  let score = 0;
  for (const clue of CLUES) score += clue.weigh(cut);
  return score;
}

/** The same with its reasons. */
export function explainSeam(cut: Cut): SeamScore {
  const clues: string[] = [];
  let score = 0;
  for (const clue of CLUES) {
    const weight = clue.weigh(cut);
    score += weight;
    if (weight) clues.push(`${clue.name} ${weight > 0 ? '+' : ''}${weight}`);
  }
  return { score, clues };
}

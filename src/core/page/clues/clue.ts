import type { PageWords } from '#core/page/page-words.ts';
import type { TextEnd, TextStart } from '#core/page/text-edges.ts';

/** Two texts that may be one sentence cut in two by a column break. */
export interface Cut {
  /** The end of the paragraph so far; it does not end a sentence. */
  before: TextEnd;
  after: TextStart;
  words: PageWords;
}

/** One kind of evidence for (above 0) or against (below 0) joining the two; 0 where it has nothing to say. */
export interface Clue {
  name: string;
  weigh: (cut: Cut) => number;
}

import type { Clue } from './clue.ts';

/** A quotation that says something, not a term in marks: its first stop comes before its end. */
const SPEECH = /^“[^”，。！？]{0,24}[，。！？]/u;
/** What leads to it: a stop, a mark, or a word of saying. */
const LEADS_TO_SPEECH = /[^\u3400-\u9fff\d]$|[说道讲喊问答叹称]$/u;

/** Speech opens a sentence: 他笑着说，|“去年我只能…” fits, 带着孩子们|“去年我只能…” does not. */
export const speechOverCut: Clue = {
  name: 'speech',
  weigh({ before: { tail }, after: { head } }) {
    return SPEECH.test(head) && !LEADS_TO_SPEECH.test(tail) ? -2 : 0;
  },
};

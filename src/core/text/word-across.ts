import { quick } from './quick-pattern.ts';

const WINDOW = 5;
const TAIL = /[\u3400-\u9fff]{1,5}$/u;
const HEAD = /^[\u3400-\u9fff]{1,5}/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The dictionary word that runs over a cut, and how many of its characters stand before it. */
function findAcross(before: string, after: string): { word: string; before: number } | undefined {
  const tail = TAIL.exec(before.slice(-WINDOW))?.[0];
  const head = HEAD.exec(after.slice(0, WINDOW))?.[0];
  if (!tail || !head) return;
  const word = words.segment(tail + head).containing(tail.length);
  return word && word.index < tail.length ? { word: word.segment, before: tail.length - word.index } : undefined;
}

/**
 * The dictionary word that runs over the cut between two texts (…成长驿|站、邻里… → 驿站), '' where none does. Looks at
 * five characters on either side only: segmenting is not linear in the length of a run.
 */
export const wordAcross = (before: string, after: string): string => findAcross(before, after)?.word ?? '';

/** The first `longest` characters of a phrase, less a word torn at their end: 现代化农业科技|企业. */
export function keepStart(phrase: string, longest: number): string {
  if (phrase.length <= longest) return phrase;
  const torn = findAcross(phrase.slice(0, longest), phrase.slice(longest));
  return phrase.slice(0, longest - (torn?.before ?? 0));
}

/** The end of a word that no dictionary has: 标准|化垃圾分拣中心. */
const SUFFIX = quick(/^[化型性式](?=..)/);

/** The last `longest` characters of a phrase, less a word torn at their start: 葡|萄产业占农业收益 → 产业占农业收益. */
export function keepEnd(phrase: string, longest: number): string {
  if (phrase.length <= longest) return phrase;
  const cut = phrase.length - longest;
  const torn = findAcross(phrase.slice(0, cut), phrase.slice(cut));
  return SUFFIX.cut(phrase.slice(cut + (torn ? torn.word.length - torn.before : 0)));
}

/** The first dictionary word of a text, one character where it starts with none: 驿 of 驿、邻里. */
export function firstWord(text: string): string {
  const head = HEAD.exec(text.slice(0, WINDOW))?.[0] ?? '';
  return words.segment(head).containing(0)?.segment ?? '';
}

/** The last dictionary word of a text. */
export function lastWord(text: string): string {
  const tail = TAIL.exec(text.slice(-WINDOW))?.[0] ?? '';
  return words.segment(tail).containing(tail.length - 1)?.segment ?? '';
}

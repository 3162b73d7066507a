const WINDOW = 5;
const TAIL = /[\u3400-\u9fff]{1,5}$/u;
const HEAD = /^[\u3400-\u9fff]{1,5}/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The dictionary word that runs over the cut between two texts (…成长驿|站、邻里… → 驿站), '' where none does. Looks at
 * five characters on either side only: segmenting is not linear in the length of a run.
 */
export function wordAcross(before: string, after: string): string {
  const tail = TAIL.exec(before.slice(-WINDOW))?.[0];
  const head = HEAD.exec(after.slice(0, WINDOW))?.[0];
  if (!tail || !head) return '';
  const word = words.segment(tail + head).containing(tail.length);
  return word && word.index < tail.length ? word.segment : '';
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

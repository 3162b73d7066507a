/** A set of words that is asked at a place of a text, at the cost of one look-up where no word begins or ends. */
export interface WordSet {
  has(word: string): boolean;
  /** The longest word (of those that fit) that begins at an offset, '' where none does. */
  startingAt(text: string, at: number, fits?: (word: string) => boolean): string;
  /** The longest word that the text ends with, '' where there is none. */
  ending(text: string): string;
}

export function wordSet(words: Iterable<string>): WordSet {
  const all = new Set(words);
  const byFirst = group(all, (word) => word.charCodeAt(0));
  const byLast = group(all, (word) => word.charCodeAt(word.length - 1));
  return {
    has: (word) => all.has(word),
    startingAt(text, at, fits) {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? NONE)
        if (text.startsWith(word, at) && (!fits || fits(word))) return word;
      return '';
    },
    ending(text) {
      for (const word of byLast.get(text.charCodeAt(text.length - 1)) ?? NONE) if (text.endsWith(word)) return word;
      return '';
    },
  };
}

const NONE: readonly string[] = [];

/** Longest first. */
function group(words: ReadonlySet<string>, key: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const alike = groups.get(key(word));
    if (alike) alike.push(word);
    else groups.set(key(word), [word]);
  }
  return groups;
}

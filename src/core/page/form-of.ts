/** The lengths of a headline's parts: 幸福邻里 温暖贴心 → 4 4. */
export const formOf = (words: string): string =>
  words
    .split(/[\s　：]+/u)
    .map((part) => part.length)
    .join(' ');

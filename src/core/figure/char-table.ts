/** Characters by their code: one look-up tells whether a pattern is worth trying at a place of a text. */
export function charTable(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}

/** Where a sticky pattern first matches, trying only the places whose character is in the table; -1 where none does. */
export function searchAt(text: string, pattern: RegExp, first: Uint8Array, from = 0, end = text.length): number {
  for (let at = from; at < end; at++) {
    if (first[text.charCodeAt(at)] === 0) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) return at;
  }
  return -1;
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Which part of a text's pairs of characters the text above it uses too: how far both tell of the same matter. */
export const sharedMatter = (before: string, after: string): number => sharedPart(pairsOf(before), pairsOf(after));

/** Which part of the pairs of one text the other has too, 0–1. */
export function sharedPart(known: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of asked) if (known.has(pair)) shared++;
  return asked.size === 0 ? 0 : shared / asked.size;
}

/** The pairs of neighbouring Chinese characters of a text, each once. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  let before = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const han = code >= FIRST_HAN && code <= LAST_HAN;
    if (han && before) pairs.add(text.slice(i - 1, i + 1));
    before = han;
  }
  return pairs;
}

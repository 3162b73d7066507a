const WORD = /[\u3400-\u9fff]{2}/u;
const LEAST_SHARED = 0.14;

/** Do two texts tell of the same matter? Measured by the pairs of characters that both use. */
export function sharesMatter(before: string, after: string): boolean {
  return sharedPart(pairsOf(before), pairsOf(after)) >= LEAST_SHARED;
}

/** Which part of the pairs of one text the other has too, 0–1. */
export function sharedPart(known: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of asked) if (known.has(pair)) shared++;
  return asked.size === 0 ? 0 : shared / asked.size;
}

/** The pairs of neighbouring characters of a text, each once. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (WORD.test(pair)) pairs.add(pair);
  }
  return pairs;
}

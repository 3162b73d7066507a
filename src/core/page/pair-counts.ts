import { pairCode } from './pair-codes.ts';

/** How many of the texts use a pair of characters, asked by its code. */
export type PairCounts = (code: number) => number;

/** A table of its own instead of a Map: every character of a page passes through it. */
export function countPairs(texts: readonly string[]): PairCounts {
  let length = 1;
  for (const text of texts) length += text.length;
  // at most half full, a power of two
  const mask = (1 << (33 - Math.clz32(length))) - 1;
  const codes = new Int32Array(mask + 1).fill(-1);
  const counts = new Int32Array(mask + 1);
  const lastText = new Int32Array(mask + 1).fill(-1);
  const slotOf = (code: number): number => {
    let slot = (Math.imul(code, 0x9e3779b1) >>> 8) & mask;
    while (codes[slot] !== code && codes[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  for (let t = 0; t < texts.length; t++) {
    const text = texts[t]!;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      const code = pairCode(before, char);
      before = char;
      if (code < 0) continue;
      const slot = slotOf(code);
      codes[slot] = code;
      if (lastText[slot] === t) continue;
      lastText[slot] = t;
      counts[slot]!++;
    }
  }
  return (code) => (code < 0 ? 0 : counts[slotOf(code)]!);
}

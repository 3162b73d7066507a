const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const HAN = LAST_HAN - FIRST_HAN + 1;

/** Two Chinese characters as one number; -1 where one is none. */
export function pairCode(first: number, second: number): number {
  const a = first - FIRST_HAN;
  const b = second - FIRST_HAN;
  return a >= 0 && a < HAN && b >= 0 && b < HAN ? a * HAN + b : -1;
}

/** The pairs of neighbouring Chinese characters of a text as numbers, each once, in order. */
export function pairCodes(text: string): Int32Array {
  const codes = new Int32Array(text.length);
  let length = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    const code = pairCode(before, char);
    if (code >= 0) codes[length++] = code;
    before = char;
  }
  return dropRepeats(codes.subarray(0, length).sort());
}

function dropRepeats(sorted: Int32Array): Int32Array {
  let length = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[length - 1]) sorted[length++] = sorted[i]!;
  return sorted.subarray(0, length);
}

/** How many numbers two lists share, both in order and without repeats. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

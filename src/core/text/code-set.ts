import { edgesOf } from './pattern-edges.ts';

/** Characters by their code, one bit each: small enough that many such sets stay in the processor's cache. */
export type CodeSet = Uint32Array;

function codeSet(codes: Iterable<number>): CodeSet {
  const set = new Uint32Array(0x10000 >> 5);
  for (const code of codes) set[code >> 5]! |= 1 << (code & 31);
  return set;
}

export const charSet = (chars: string): CodeSet => codeSet(Array.from(chars, (char) => char.charCodeAt(0)));

/** What a match of a pattern may begin with; null where it may be any character. */
export function firstOf(pattern: RegExp): CodeSet | null {
  const { first, empty } = edgesOf(pattern);
  return first && !empty ? codeSet(first) : null;
}

/** Does the set hold the character at an offset? False outside the text. */
export function holdsAt(set: CodeSet, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return ((set[code >> 5]! >>> (code & 31)) & 1) === 1;
}

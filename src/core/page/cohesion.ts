import { countShared, pairCodes } from './pair-codes.ts';

/** The pairs of neighbouring Chinese characters that a text uses. */
export type Pairs = Int32Array;

export const pairsOf = (text: string): Pairs => pairCodes(text);

/** Which part of a text's pairs of characters the text above it uses too: how far both tell of the same matter. */
export const sharedMatter = (before: string, after: string): number => sharedPart(pairsOf(before), pairsOf(after));

/** Which part of the pairs of one text the other has too, 0–1. */
export const sharedPart = (known: Pairs, asked: Pairs): number =>
  asked.length === 0 ? 0 : countShared(known, asked) / asked.length;

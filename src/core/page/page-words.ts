import { firstWord, lastWord, wordAcross } from '#core/text/word-across.ts';
import { pairCode, pairCodes } from './pair-codes.ts';
import { countPairs, type PairCounts } from './pair-counts.ts';

/** Which pairs and runs of characters the lines of a page use, and how alike two lines are by them. */
export interface PageWords {
  /** How many lines use a pair of characters. */
  count: (pair: string) => number;
  /** Does a line use a run of characters? */
  hasRun: (run: string) => boolean;
  /** The dictionary's word over a cut. */
  across: (before: string, after: string) => string;
  /** The dictionary's first and last word of a text. */
  first: (text: string) => string;
  last: (text: string) => string;
  /** 0–1: shared pairs of two texts, rare ones counting more. */
  likeness: (a: string, b: string) => number;
}

/** How far from a cut the dictionary looks: what it finds is remembered by that. */
const REACH = 5;

/** Reads the words of a page once somebody asks for them. */
export function readPageWords(texts: readonly string[]): PageWords {
  const found = new Map<string, string>();
  const once = (key: string, find: () => string): string => {
    let word = found.get(key);
    if (word === undefined) {
      word = find();
      found.set(key, word);
    }
    return word;
  };
  let whole: string | undefined;
  let pairs: PagePairs | undefined;
  const pairsOfPage = (): PagePairs => {
    pairs ??= { lines: texts.length, count: countPairs(texts), bags: new Map() };
    return pairs;
  };
  return {
    count: (pair) => pairsOfPage().count(pairCode(pair.charCodeAt(0), pair.charCodeAt(1))),
    hasRun(run) {
      whole ??= texts.join('\n');
      return whole.includes(run);
    },
    across: (before, after) =>
      once(`${before.slice(-REACH)}|${after.slice(0, REACH)}`, () => wordAcross(before, after)),
    first: (text) => once(`>${text.slice(0, REACH)}`, () => firstWord(text)),
    last: (text) => once(`<${text.slice(-REACH)}`, () => lastWord(text)),
    likeness: (a, b) => likeness(bagOf(pairsOfPage(), a), bagOf(pairsOfPage(), b)),
  };
}

interface PagePairs {
  lines: number;
  /** How many lines use a pair. */
  count: PairCounts;
  bags: Map<string, Bag>;
}

/** A text's pairs in the order of their codes, with the weight of each, and the sum of these. */
interface Bag {
  codes: Int32Array;
  weights: Float64Array;
  norm: number;
}

function bagOf({ lines, count, bags }: PagePairs, text: string): Bag {
  const known = bags.get(text);
  if (known) return known;
  const codes = pairCodes(text);
  const weights = new Float64Array(codes.length);
  let norm = 0;
  for (let i = 0; i < codes.length; i++) {
    const weight = Math.log(1 + lines / Math.max(1, count(codes[i]!))) ** 2;
    weights[i] = weight;
    norm += weight;
  }
  const bag = { codes, weights, norm };
  bags.set(text, bag);
  return bag;
}

function likeness(a: Bag, b: Bag): number {
  if (a.norm * b.norm === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length; ) {
    const difference = a.codes[i]! - b.codes[j]!;
    if (difference === 0) shared += a.weights[i]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / Math.sqrt(a.norm * b.norm);
}

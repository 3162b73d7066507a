import { firstWord, lastWord, wordAcross } from '#core/text/word-across.ts';
import { pairsOf } from './cohesion.ts';

/** Which pairs and runs of characters the lines of a page use, and how alike two lines are by them. */
export interface PageWords {
  /** How many lines use a pair of characters. */
  count: (pair: string) => number;
  /** Asked of a run of three characters. */
  hasRun: (run: string) => boolean;
  /** The dictionary's word over a cut, at the start and at the end of a text. */
  across: (before: string, after: string) => string;
  first: (text: string) => string;
  last: (text: string) => string;
  /** 0–1: shared pairs of two texts, rare ones counting more. */
  likeness: (a: string, b: string) => number;
}

const MOST_PLACES = 24;
/** How far from a cut the dictionary looks: what it finds is remembered by that. */
const REACH = 5;

/** Reads the words of a page once somebody asks for them. */
export function readPageWords(texts: readonly string[]): PageWords {
  const bags = new Map<string, Bag>();
  const found = new Map<string, string>();
  const once = (key: string, find: () => string): string => {
    const word = found.get(key) ?? find();
    found.set(key, word);
    return word;
  };
  let places: Map<string, Places> | undefined;
  const placesOf = (pair: string): Places | undefined => {
    places ??= indexPairs(texts);
    return places.get(pair);
  };
  const weight = (pair: string): number => Math.log(1 + texts.length / (placesOf(pair)?.count ?? 1)) ** 2;
  const bagOf = (text: string): Bag => {
    let bag = bags.get(text);
    if (!bag) {
      const pairs = pairsOf(text);
      bag = { pairs, norm: sum(pairs, weight) };
      bags.set(text, bag);
    }
    return bag;
  };
  return {
    count: (pair) => placesOf(pair)?.count ?? 0,
    hasRun: (run) => placesOf(run.slice(0, 2))?.lines.some((line) => texts[line]!.includes(run)) ?? false,
    across: (before, after) =>
      once(`${before.slice(-REACH)}|${after.slice(0, REACH)}`, () => wordAcross(before, after)),
    first: (text) => once(`<${text.slice(0, REACH)}`, () => firstWord(text)),
    last: (text) => once(`>${text.slice(-REACH)}`, () => lastWord(text)),
    likeness: (a, b) => likeness(bagOf(a), bagOf(b), weight),
  };
}

/** How many lines use a pair, and the first of them. */
interface Places {
  count: number;
  lines: number[];
}

interface Bag {
  pairs: ReadonlySet<string>;
  norm: number;
}

function indexPairs(texts: readonly string[]): Map<string, Places> {
  const index = new Map<string, Places>();
  texts.forEach((text, line) => {
    for (const pair of pairsOf(text)) {
      const places = index.get(pair);
      if (!places) index.set(pair, { count: 1, lines: [line] });
      else {
        places.count++;
        if (places.lines.length < MOST_PLACES) places.lines.push(line);
      }
    }
  });
  return index;
}

function likeness(a: Bag, b: Bag, weight: (pair: string) => number): number {
  const [small, large] = a.pairs.size < b.pairs.size ? [a, b] : [b, a];
  const shared = [...small.pairs].filter((pair) => large.pairs.has(pair));
  return a.norm * b.norm === 0 ? 0 : sum(shared, weight) / Math.sqrt(a.norm * b.norm);
}

function sum(pairs: Iterable<string>, weight: (pair: string) => number): number {
  let total = 0;
  for (const pair of pairs) total += weight(pair);
  return total;
}

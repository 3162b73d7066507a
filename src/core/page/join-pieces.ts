import type { Draft } from './group-lines.ts';
import { endsSentence, isMarkedHead } from './line-shape.ts';
import type { PageWords } from './page-words.ts';
import { type End, type RatedLine, rateLine } from './rate-line.ts';
import { startsMidway } from './starts-midway.ts';
import { readEnd } from './text-edges.ts';
import { type Item, startOf, toItems } from './to-items.ts';
import { type DealStep, type Joined, unfoldReading } from './unfold-reading.ts';

/** How many readings of the page are kept side by side while its lines are dealt out. */
const BEAM = 16;
/** A reading so far behind the best will not catch up. */
const HOPELESS = 14;
/** How many articles that broke off may wait for their next piece, and over how many lines. */
const MOST_WAITING = 6;
const LONGEST_WAIT = 40;
/** How much of a paragraph is kept for its open marks, and how many lines to compare words with. */
const LONGEST_PARAGRAPH = 400;
const MOST_RECENT = 4;

/** What speaks for the line before, on a page in order and on one whose columns are mixed. */
const IN_ORDER = { open: 2, closed: 2 };
const IN_MIX = { open: -0.5, closed: 2 };
/** To leave the order of the page for the first time wants strong evidence. */
const FIRST_LEAP = -2;
/** Columns mostly come in the order of their articles: the one that has waited longest is next. */
const LONGEST_WAITING = 1;
const PER_HEADLINE = -0.3;
/** A headline under mixed columns starts what is not mixed with them. */
const UNDER_MIX = -2;
/** Where columns are mixed, each article that broke off should find its piece. */
const LEFT_OPEN = -3;
/** A column that ended with a sentence is gone on with where the line does not fit the one that broke off above it. */
const BEHIND_CLOSED = { inMix: -6, inOrder: -11 };
/** A head inside an article ends with no sentence and breaks off nothing. */
const RUNNING = /[，。；：！？]/u;
/** One way to deal out the lines so far; the steps are a chain shared by readings. */
interface Reading {
  score: number;
  step: DealStep | undefined;
  current: Draft | undefined;
  ends: readonly End[];
  /** Position of the last line that left the order of the page, and how many headlines stood above. */
  leapt: number;
  leaptUnder: number;
}

/** A line while it is dealt out; readings that agree on an article's end share its rating and the end that comes of it. */
interface Dealt {
  item: Item;
  words: PageWords;
  /** Where other readings of the page are still kept, and scores must compare: what they share. */
  shared: { rates: Map<End | Draft, number>; grown: Map<End | Draft, End> } | undefined;
  rated: RatedLine | undefined;
}

/** Deals the body lines of a page out to its articles: in order, except where an open end finds its piece elsewhere. */
export function joinPieces(drafts: readonly Draft[]): Map<Draft, Joined> {
  const { items, words } = toItems(drafts);
  let readings: Reading[] = [
    { score: 0, step: undefined, current: undefined, ends: [], leapt: Number.NEGATIVE_INFINITY, leaptUnder: 0 },
  ];
  for (const item of items) {
    const shared = readings.length > 1 ? { rates: new Map(), grown: new Map() } : undefined;
    const dealt: Dealt = { item, words, shared, rated: undefined };
    const options: Option[] = [];
    for (const reading of readings) addOptions(options, reading, dealt);
    if (options.length > 1) options.sort((a, b) => b.score - a.score);
    const least = options[0]!.score - HOPELESS;
    readings = [];
    for (const option of options) {
      if (option.score < least || readings.length === BEAM) break;
      const reading = take(option, dealt);
      if (!readings.some((better) => isSame(better, reading))) readings.push(reading);
    }
  }
  const [best] = readings.map(settle).sort((a, b) => b.score - a.score);
  return unfoldReading(drafts, best!.step, { items, words });
}

/** A way to go on with a line that has not been gone yet. */
interface Option {
  reading: Reading;
  draft: Draft;
  end: End | undefined;
  score: number;
  leaps: boolean;
}

/** Every way to go on with a line: behind the line before it, behind an article that broke off, or behind one that ended with a sentence. */
function addOptions(options: Option[], reading: Reading, dealt: Dealt): void {
  const { item } = dealt;
  const home = item.first || !reading.current ? item.home : reading.current;
  const known = reading.ends.find((end) => end.draft === home);
  const near = item.at - reading.leapt <= LONGEST_WAIT;
  const mixed = near && item.headlines === reading.leaptUnder;
  const stay = { reading, draft: home, end: known, score: reading.score, leaps: false };
  stay.score += (mixed ? IN_MIX : IN_ORDER)[known?.open ? 'open' : 'closed'];
  options.push(stay);
  // the first piece under a headline is its own
  if (item.first && item.home.headlines.length > 0) return;
  // 近年来 behind a finished sentence is in the order of the page
  const inOrder = !mixed && !known?.open && startOf(item).fresh;
  const others = waitingEnds(reading, item, home);
  const waiting = inOrder ? [] : others.filter((end) => end.open).slice(-MOST_WAITING);
  const brokeOff = known?.open && RUNNING.test(known.paragraph);
  const ended = brokeOff && !startsMidway(item.text) ? others.filter((end) => !end.open) : [];
  if (waiting.length + ended.length === 0 && !dealt.shared) return;
  stay.score += rate(dealt, home, known);
  const oldest = Math.min(...waiting.map((end) => end.at));
  const first = FIRST_LEAP + (near ? UNDER_MIX : 0);
  const leap = (end: End, step: number) => {
    const far = PER_HEADLINE * (item.headlines - end.headlines);
    const score = reading.score + step + far + rate(dealt, end.draft, end);
    options.push({ reading, draft: end.draft, end, score, leaps: true });
  };
  for (const end of waiting) {
    const turn = waiting.length > 1 && end.at === oldest ? LONGEST_WAITING : 0;
    leap(end, mixed ? turn : first);
  }
  for (const end of ended) leap(end, BEHIND_CLOSED[mixed ? 'inMix' : 'inOrder']);
}

/** From here on two readings will go the same ways: the better stands for both. */
const isSame = (a: Reading, b: Reading): boolean =>
  a.current === b.current &&
  a.leapt === b.leapt &&
  a.leaptUnder === b.leaptUnder &&
  a.ends.length === b.ends.length &&
  a.ends.every((end, i) => end === b.ends[i]);

/** The ends of other articles that the line may go on with. */
const waitingEnds = ({ ends }: Reading, item: Item, home: Draft): End[] =>
  ends.filter((end) => end.draft !== home && item.at - end.at <= LONGEST_WAIT);

function rate(dealt: Dealt, draft: Draft, end: End | undefined): number {
  const known = dealt.shared?.rates.get(end ?? draft);
  if (known !== undefined) return known;
  const { item, words } = dealt;
  dealt.rated ??= { text: item.text, start: startOf(item), fresh: undefined };
  const found = rateLine(end, draft, dealt.rated, words);
  dealt.shared?.rates.set(end ?? draft, found);
  return found;
}

function take({ reading, draft, end, score, leaps }: Option, dealt: Dealt): Reading {
  const { item } = dealt;
  const { at, headlines } = item;
  const others = reading.ends.filter((o) => o.draft !== draft && at - o.at <= LONGEST_WAIT);
  return {
    score,
    step: { item, draft, end, before: reading.step },
    current: draft,
    ends: [...others, grow(dealt, draft, end)],
    leapt: leaps ? at : reading.leapt,
    leaptUnder: leaps ? headlines : reading.leaptUnder,
  };
}

/** The article's end behind its new line. */
function grow({ item, shared }: Dealt, draft: Draft, end: End | undefined): End {
  const known = shared?.grown.get(end ?? draft);
  if (known) return known;
  const { line, at, headlines, text } = item;
  const paragraph = ((end?.open ? end.paragraph : '') + text).slice(-LONGEST_PARAGRAPH);
  const goesOn = text !== '' && !item.signed && !endsSentence(text) && line.cut !== 'tail' && !isMarkedHead(text);
  const open = goesOn ? readEnd(paragraph) : undefined;
  const recent = [...(end?.recent ?? []).slice(1 - MOST_RECENT), text];
  const next = { draft, paragraph, last: line, open, at, headlines, recent };
  shared?.grown.set(end ?? draft, next);
  return next;
}

/** Counts the articles that a mixed page has left open. */
function settle(reading: Reading): Reading {
  const open = reading.leapt < 0 ? 0 : reading.ends.filter((end) => end.open).length;
  return { ...reading, score: reading.score + LEFT_OPEN * open };
}

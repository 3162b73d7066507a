import type { LabelledLine, Seam } from '#core/model.ts';
import type { Cut } from './clues/clue.ts';
import type { Draft } from './group-lines.ts';
import { contentOf, endsSentence, isMarkedHead } from './line-shape.ts';
import { type PageWords, readPageWords } from './page-words.ts';
import { type End, type RatedLine, rateLine, rateStart } from './rate-line.ts';
import { followersNear, rejectedJoin } from './rejected-join.ts';
import { explainSeam } from './score-seam.ts';
import { readEnd, readStart, type TextStart } from './text-edges.ts';

/** The body of an article in reading order, and the cuts between its pieces. */
export interface Joined {
  body: LabelledLine[];
  seams: Seam[];
}

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
/** The text of a cut is closed above this score: between lines that follow each other, and between others. */
const LEAST_JOINED = { near: -3, far: -2 };

interface Item {
  line: LabelledLine;
  home: Draft;
  first: boolean;
  headlines: number;
  at: number;
  /** A by-line below says that the article ends here. */
  signed: boolean;
  text: string;
  /** Read when first asked for: most lines go on with the line before, unasked. */
  start: () => TextStart;
  /** The line before breaks off. */
  afterCut: boolean;
}

/** One way to deal out the lines so far; the steps are a chain shared by readings. */
interface Reading {
  score: number;
  step: Step | undefined;
  current: Draft | undefined;
  ends: readonly End[];
  /** Position of the last line that left the order of the page, and how many headlines stood above. */
  leapt: number;
  leaptUnder: number;
}

interface Step {
  line: LabelledLine;
  draft: Draft;
  end: End | undefined;
  before: Step | undefined;
}

/** A line while it is dealt out; readings that agree on an article's end share its rating and the end that comes of it. */
interface Dealt {
  item: Item;
  words: PageWords;
  /** Other readings of the page are still kept, so that scores must compare. */
  rivals: boolean;
  rates: Map<End | Draft, number>;
  rated: RatedLine | undefined;
  grown: Map<End | Draft, End>;
}

/** Deals the body lines of a page out to its articles: in order, except where an open end finds its piece elsewhere. */
export function joinPieces(drafts: readonly Draft[]): Map<Draft, Joined> {
  const { items, words } = toItems(drafts);
  let readings: Reading[] = [
    { score: 0, step: undefined, current: undefined, ends: [], leapt: Number.NEGATIVE_INFINITY, leaptUnder: 0 },
  ];
  for (const item of items) {
    const rivals = readings.length > 1;
    const dealt: Dealt = { item, words, rivals, rates: new Map(), grown: new Map(), rated: undefined };
    const options = readings.flatMap((reading) => findOptions(reading, dealt));
    options.sort((a, b) => b.score - a.score);
    const least = options[0]!.score - HOPELESS;
    const best = options.filter((option) => option.score >= least).slice(0, BEAM);
    readings = best.map((option) => take(option, dealt));
  }
  const [best] = readings.map(settle).sort((a, b) => b.score - a.score);
  return unfold(drafts, best!.step, { items, words });
}

function toItems(drafts: readonly Draft[]): { items: Item[]; words: PageWords } {
  const articles = drafts.filter((draft) => draft.kind === 'article');
  const signed = new Set(articles.flatMap((draft) => draft.signatures.map(({ under }) => under)));
  const found = articles.flatMap((home, headlines) =>
    home.body.map((line, i) => ({
      line,
      home,
      first: i === 0,
      headlines,
      signed: signed.has(line),
      text: contentOf(line),
    })),
  );
  found.sort((a, b) => a.line.number - b.line.number);
  const words = readPageWords(found.map((item) => item.text));
  const items = found.map((item, at) => {
    let start: TextStart | undefined;
    const readOnce = (): TextStart => {
      start ??= readStart(item.text, words);
      return start;
    };
    const above = found[at - 1];
    return { ...item, at, start: readOnce, afterCut: above !== undefined && !endsSentence(above.text) };
  });
  return { items, words };
}

/** A way to go on with a line that has not been gone yet. */
interface Option {
  reading: Reading;
  draft: Draft;
  end: End | undefined;
  score: number;
  leaps: boolean;
}

/** Every way to go on with a line: behind the line before it, or behind an article that broke off. */
function findOptions(reading: Reading, dealt: Dealt): Option[] {
  const { item } = dealt;
  // the first piece under a headline is its own
  const bound = item.first && item.home.headlines.length > 0;
  const home = item.first || !reading.current ? item.home : reading.current;
  const known = reading.ends.find((end) => end.draft === home);
  const waiting = bound ? [] : waitingEnds(reading, item, home);
  const stay = { reading, draft: home, end: known, score: reading.score, leaps: false };
  if (waiting.length === 0 && !dealt.rivals) return [stay];
  const near = item.at - reading.leapt <= LONGEST_WAIT;
  const mixed = near && item.headlines === reading.leaptUnder;
  stay.score += (mixed ? IN_MIX : IN_ORDER)[known?.open ? 'open' : 'closed'] + rate(dealt, home, known);
  const oldest = Math.min(...waiting.map((end) => end.at));
  const first = FIRST_LEAP + (near ? UNDER_MIX : 0);
  const leaps = waiting.map((end) => {
    const turn = waiting.length > 1 && end.at === oldest ? LONGEST_WAITING : 0;
    const far = PER_HEADLINE * (item.headlines - end.headlines);
    const score = reading.score + (mixed ? turn : first) + far + rate(dealt, end.draft, end);
    return { reading, draft: end.draft, end, score, leaps: true };
  });
  return [stay, ...leaps];
}

const waitingEnds = ({ ends }: Reading, item: Item, home: Draft): End[] =>
  ends.filter((end) => end.open && end.draft !== home && item.at - end.at <= LONGEST_WAIT).slice(-MOST_WAITING);

function rate(dealt: Dealt, draft: Draft, end: End | undefined): number {
  const known = dealt.rates.get(end ?? draft);
  if (known !== undefined) return known;
  const { item, words } = dealt;
  dealt.rated ??= { text: item.text, start: item.start(), fresh: rateStart(item.text, item.start()) };
  const found = rateLine(end, draft, dealt.rated, words);
  dealt.rates.set(end ?? draft, found);
  return found;
}

function take({ reading, draft, end, score, leaps }: Option, dealt: Dealt): Reading {
  const { at, line, headlines } = dealt.item;
  // articles that ended need not be kept
  const others = reading.ends.filter((o) => o.draft !== draft && o.open && at - o.at <= LONGEST_WAIT);
  return {
    score,
    step: { line, draft, end, before: reading.step },
    current: draft,
    ends: [...others, grow(dealt, draft, end)],
    leapt: leaps ? at : reading.leapt,
    leaptUnder: leaps ? headlines : reading.leaptUnder,
  };
}

/** The article's end behind its new line. */
function grow({ item, words, grown }: Dealt, draft: Draft, end: End | undefined): End {
  const known = grown.get(end ?? draft);
  if (known) return known;
  const { line, at, headlines, text } = item;
  const paragraph = ((end?.open ? end.paragraph : '') + text).slice(-LONGEST_PARAGRAPH);
  const goesOn = text !== '' && !item.signed && !endsSentence(text) && line.cut !== 'tail' && !isMarkedHead(text);
  const open = goesOn ? readEnd(paragraph, words) : undefined;
  const recent = [...(end?.recent ?? []).slice(1 - MOST_RECENT), text];
  const next = { draft, paragraph, last: line, open, at, headlines, recent };
  grown.set(end ?? draft, next);
  return next;
}

/** Counts the articles that a mixed page has left open. */
function settle(reading: Reading): Reading {
  const open = reading.leapt < 0 ? 0 : reading.ends.filter((end) => end.open).length;
  return { ...reading, score: reading.score + LEFT_OPEN * open };
}

function unfold(
  drafts: readonly Draft[],
  last: Step | undefined,
  { items, words }: { items: readonly Item[]; words: PageWords },
): Map<Draft, Joined> {
  // the first piece under a headline is its own
  const free = items.filter(({ first, home, afterCut }) => afterCut && (!first || home.headlines.length === 0));
  const places = new Map<LabelledLine, number>();
  let place = 0;
  for (const { line } of items) {
    if (free[place]?.line === line) place++;
    places.set(line, place);
  }
  const starts = new Map(items.map(({ line, start }) => [line, start]));
  const joined = new Map(drafts.map((draft) => [draft, { body: [] as LabelledLine[], seams: [] as Seam[] }]));
  for (let step = last; step; step = step.before) {
    const { body, seams } = joined.get(step.draft)!;
    body.push(step.line);
    const { end, line } = step;
    if (!end?.open) continue;
    const near = followersNear(free, places.get(line)!);
    // from below, so that the joined one comes first in the end
    seams.push(...rejectedJoin({ last: end.last, end: end.open, taken: line }, near, words));
    seams.push(judge(step, { before: end.open, after: starts.get(line)!(), words }));
  }
  for (const { body, seams } of joined.values()) {
    body.reverse();
    seams.reverse();
  }
  return joined;
}

function judge({ line, draft, end, before }: Step, cut: Cut): Seam {
  const near = before?.draft === draft;
  const { score, clues } = explainSeam(cut);
  const joined = score > (near ? LEAST_JOINED.near : LEAST_JOINED.far);
  return {
    before: end!.last.number,
    after: line.number,
    score,
    joined,
    clues: [near ? 'next line' : 'elsewhere', ...clues],
  };
}

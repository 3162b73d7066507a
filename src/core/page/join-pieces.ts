import type { LabelledLine, Seam } from '#core/model.ts';
import { breaksMidway, opensSentence } from './breaks-off.ts';
import type { Draft } from './group-lines.ts';
import { contentOf, endsSentence } from './line-shape.ts';
import { type PageWords, readPageWords } from './page-words.ts';
import { type SeamScore, scoreSeam } from './score-seam.ts';

/** The body of an article in reading order, and the cuts between its pieces. */
export interface Joined {
  body: LabelledLine[];
  seams: Seam[];
}

/** How many readings of the page are kept side by side while its lines are dealt out. */
const BEAM = 16;
/** How many articles that broke off may wait for their next piece, and over how many lines. */
const MOST_WAITING = 8;
const LONGEST_WAIT = 60;

const IN_ORDER = 2.5; // lines that follow each other on the page mostly do so in the article
const PER_HEADLINE = 0.25; // less likely over each headline between
const MATTER = 9; // weight of shared words
const LEAST_JOINED = -2.5;

/** An article's end as far as it has been read. */
interface End {
  draft: Draft;
  /** The paragraph so far, over the cuts in it. */
  paragraph: string;
  last: LabelledLine;
  open: boolean;
  /** Position in the stream, and how many headlines stood above. */
  at: number;
  headlines: number;
  /** Texts of the last lines, to compare words with. */
  recent: readonly string[];
}

interface Step {
  line: LabelledLine;
  draft: Draft;
  seam: Seam | undefined;
  before: Step | undefined;
}

interface Reading {
  score: number;
  step: Step | undefined;
  /** Where the line before went. */
  current: Draft | undefined;
  ends: ReadonlyMap<Draft, End>;
}

interface Item {
  line: LabelledLine;
  home: Draft;
  first: boolean;
  headlines: number;
  at: number;
}

/** Deals the body lines of a page out to its articles: in order, except where an open end finds its piece elsewhere. */
export function joinPieces(drafts: readonly Draft[]): Map<Draft, Joined> {
  const items = toItems(drafts);
  const words = readPageWords(items.map((item) => contentOf(item.line)));
  let readings: Reading[] = [{ score: 0, step: undefined, current: undefined, ends: new Map() }];
  for (const item of items) {
    const next = readings.flatMap((reading) => readOn(reading, item, words));
    readings = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
  }
  return unfold(drafts, readings[0]!.step);
}

function toItems(drafts: readonly Draft[]): Item[] {
  const articles = drafts.filter((draft) => draft.kind === 'article');
  const items = articles.flatMap((home, headlines) =>
    home.body.map((line, i) => ({ line, home, first: i === 0, headlines, at: 0 })),
  );
  items.sort((a, b) => a.line.number - b.line.number);
  return items.map((item, at) => ({ ...item, at }));
}

/** Every way to go on with a line: behind the line before it, or behind an article that broke off. */
function readOn(reading: Reading, item: Item, words: PageWords): Reading[] {
  const home = homeOf(reading, item);
  // the first piece under a headline is its own
  const bound = item.first && item.home.headlines.length > 0;
  const waiting = bound ? [] : waitingEnds(reading, item, home);
  const known = reading.ends.get(home);
  if (waiting.length === 0) return [extend(reading, item, home, known, 0, words)];
  const text = contentOf(item.line);
  const stay = extend(reading, item, home, known, IN_ORDER + rateEnd(known, home, text, words), words);
  const leave = waiting.map((end) => {
    const score = rateEnd(end, end.draft, text, words) - PER_HEADLINE * (item.headlines - end.headlines);
    return extend(reading, item, end.draft, end, score, words);
  });
  return [stay, ...leave];
}

/** A line goes where the line before it went, the first under a headline to that headline. */
const homeOf = (reading: Reading, item: Item): Draft => (item.first || !reading.current ? item.home : reading.current);

function waitingEnds({ ends }: Reading, item: Item, home: Draft): End[] {
  const waiting = [...ends.values()].filter(
    (end) => end.open && end.draft !== home && item.at - end.at <= LONGEST_WAIT && !end.draft.signed,
  );
  return waiting.slice(-MOST_WAITING);
}

/** How well a text goes on with an article. */
function rateEnd(end: End | undefined, draft: Draft, text: string, words: PageWords): number {
  const heads = draft.headlines.map(contentOf);
  const likes = [...(end?.recent ?? []), ...heads].map((known) => words.likeness(known, text)).sort((a, b) => b - a);
  const matter = MATTER * ((likes[0] ?? 0) + (likes[1] ?? 0));
  if (end?.open) return matter + scoreSeam({ before: end.paragraph, after: text, words }).score;
  return matter + (opensSentence(text) ? 1 : breaksMidway(text) ? -3 : 0);
}

function extend(
  reading: Reading,
  item: Item,
  draft: Draft,
  end: End | undefined,
  score: number,
  words: PageWords,
): Reading {
  const text = contentOf(item.line);
  const seam = end?.open ? judge(end, item.line, scoreSeam({ before: end.paragraph, after: text, words })) : undefined;
  const paragraph = seam?.joined ? end!.paragraph + text : text;
  const ends = new Map(reading.ends);
  ends.delete(draft);
  const recent = [...(end?.recent ?? []).slice(-3), text];
  ends.set(draft, {
    draft,
    paragraph: paragraph.slice(-400),
    last: item.line,
    open: !endsSentence(text) && item.line.cut !== 'tail',
    at: item.at,
    headlines: item.headlines,
    recent,
  });
  return {
    score: reading.score + score,
    step: { line: item.line, draft, seam, before: reading.step },
    current: draft,
    ends: forget(ends, item.at),
  };
}

/** Articles that ended or have waited too long need not be kept, but the one just read. */
function forget(ends: Map<Draft, End>, at: number): Map<Draft, End> {
  for (const [draft, end] of ends) if (at !== end.at && (!end.open || at - end.at > LONGEST_WAIT)) ends.delete(draft);
  return ends;
}

function judge(end: End, line: LabelledLine, { score, clues }: SeamScore): Seam {
  return { before: end.last.number, after: line.number, score, joined: score > LEAST_JOINED, clues };
}

function unfold(drafts: readonly Draft[], last: Step | undefined): Map<Draft, Joined> {
  const joined = new Map(drafts.map((draft) => [draft, { body: [] as LabelledLine[], seams: [] as Seam[] }]));
  for (let step = last; step; step = step.before) {
    const { body, seams } = joined.get(step.draft)!;
    body.push(step.line);
    if (step.seam) seams.push(step.seam);
  }
  for (const { body, seams } of joined.values()) {
    body.reverse();
    seams.reverse();
  }
  return joined;
}

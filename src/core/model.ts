/** Every record of the pipeline, in the order in which the stages make them. */

/** Half-open range of UTF-16 offsets: of the page's text, or, where said so, of an article's text. */
export interface Span {
  start: number;
  end: number;
}

/** One OCR'd newspaper page. Its text is the coordinate system of every published span. */
export interface Page {
  /** Base name of the file, e.g. `002_6e16….txt`. */
  source: string;
  /** Page number or name, the first part of every id on the page, e.g. `002`. */
  id: string;
  text: string;
}

/** One line of the page, without its line end, its marks full-width. `number` counts from 1 over all lines, blank ones included. */
export interface Line extends Span {
  number: number;
  text: string;
}

/** What a line is on the page. `section` is a head over a group of articles; `furniture` belongs to the page, not to an article. */
export type Role = 'headline' | 'byline' | 'credit' | 'caption' | 'body' | 'section' | 'furniture';

/** A non-blank line with its role, and the rule that gave it. */
export interface LabelledLine extends Line {
  role: Role;
  rule: string;
  /** Authors, and who took or gave the picture, as read from the line; spaces inside a name dropped (谢 婷 → 谢婷). */
  names?: string[];
  credits?: string[];
  /** What of the line is article text, in the page: of …有度。(陈雨诗) all before the bracket. */
  content: Span;
  /** The line says that it comes from (上接第1版) or goes on to (下转第3版) another page. */
  cut?: 'head' | 'tail';
}

export type ArticleKind = 'article' | 'photo';
export type Truncation = 'none' | 'head' | 'tail' | 'both';

/** A run of article text that lies in one line of the page: `text[at, at + length)` is `page.text[start, start + length)`. */
export interface Piece {
  at: number;
  start: number;
  length: number;
  line: number;
}

/** A place where two lines were joined across a column break, or might have been. */
export interface Seam {
  before: number;
  after: number;
  score: number;
  joined: boolean;
  /** The evidence, e.g. `open sentence`, `word across`, `next column`. */
  clues: string[];
}

/** One initiative's text in reading order, before anything is read from it. */
export interface Article {
  /** Page id and order of headlines, e.g. `002-05`. */
  id: string;
  title: string | null;
  authors: string[];
  credits: string[];
  kind: ArticleKind;
  /** All its non-blank lines in reading order: headline, by-line and credits too. */
  lines: number[];
  truncated: Truncation;
  /** Headline and body in reading order; paragraphs end with `\n`, column breaks inside a sentence are closed. */
  text: string;
  /** Where the headline ends in `text` (0 without headline); the body starts behind the `\n` that follows. */
  titleEnd: number;
  pieces: Piece[];
  seams: Seam[];
  /** Id of the neighbour that a photo item illustrates. */
  illustrates?: string;
}

export type Level = 'province' | 'city' | 'county' | 'town' | 'village';

/** A place as published: official full names down to its level. */
export interface Place {
  province: string | null;
  city: string | null;
  county: string | null;
  town: string | null;
  village: string | null;
  /** Division code (2, 4, 6, 9 or 12 digits, each the prefix of the next), null for a village that the gazetteer lacks. */
  code: string | null;
  /** Where `code` is null: the code of the deepest known place that holds it. */
  within?: string;
  level: Level;
  /** 0–1: the share of places stated at this confidence that are right at every level. */
  confidence: number;
  /** WGS84 degrees; null where not even the county has a point. */
  lng: number | null;
  lat: number | null;
  /** The level that the point stands for: a village drawn near its town has `town`. */
  precision: Level | null;
  /** Which evidence decided. */
  rule: string;
  /** Taken over from the item that this one illustrates. */
  inherited?: boolean;
}

/** A printed name before it is known which place it is, if any. Span in the article's text. */
export interface Mention extends Span {
  surface: string;
  /** The recogniser that saw it. */
  rule: string;
  /** Known places that bear the name, and in which form it is printed; none for a name known by its pattern only. */
  readings?: readonly PlaceReading[];
  /** Where the name begins that stands before this one as its parent (嘉善县|西塘镇). */
  under?: number;
}

/** A known place that a printed name may stand for. */
export interface PlaceReading {
  code: string;
  /** `full` 西塘镇 · `alias` an old name · `moved` 钟埭镇 for 钟埭街道 · `short` 嘉善 · `stem` 新塍 · `look-alike` 千窑镇 for 干窑镇 · `zone` 嘉善开发区 for the town it coincides with. */
  form: 'full' | 'alias' | 'moved' | 'short' | 'stem' | 'look-alike' | 'zone';
}

/** A place that a name or an article might mean, with what speaks for it. */
export interface Candidate {
  code: string | null;
  /** Official names from the county down, e.g. `嘉善县干窑镇南宙村`. */
  name: string;
  score: number;
  clues: string[];
}

/** A mention with the place it means. `place` is null where it means none (a person, a brand, a place outside the region). */
export interface ResolvedMention extends Mention {
  place: Place | null;
  /** Does the place take part in the story (GOLD: `others`), or is it only named (origin, comparison, organisation)? */
  takesPart: boolean;
  /** The resolver or filter that decided. */
  decidedBy: string;
  candidates: Candidate[];
  /** The part that the place plays where it is named here: `scene`, `seat` of an acting body, or why it is only named (`firm`, `origin` …). */
  role?: string;
}

/** The one place an article is about, and what it was chosen from. */
export interface Focus {
  place: Place | null;
  candidates: Candidate[];
}

/** A place name that takes part in the story. Span in the page's text. */
export interface PlaceMention extends Place, Span {
  surface: string;
  line: number;
  /** The words beyond a column break, on other lines (西 of 西|塘镇). */
  rest?: Span[];
}

/** A theme as found; the spans of its cues lie in the article's text. */
export interface FoundTheme {
  key: string;
  score: number;
  evidence: Span[];
}

/** Words that speak for a theme. Span in the page's text. */
export interface Evidence extends Span {
  surface: string;
}

export interface Theme {
  /** A key of the taxonomy. */
  key: string;
  score: number;
  evidence: Evidence[];
}

export type FigureKind = 'money' | 'people' | 'count' | 'area' | 'percent' | 'duration' | 'mass' | 'ratio' | 'other';
export type Approximation = 'about' | 'over' | 'under' | 'nearly';
/** What a quantity is over time: only levels of alike measures may be added. A price is any value per unit: 每亩1100元, 每月60余场. */
export type Nature = 'level' | 'change' | 'total' | 'target' | 'rate' | 'price';

/** What is known of a reported quantity, wherever its words stand. */
export interface Quantity {
  /** In `unit`, 万 and 亿 multiplied out; of a range the lower bound. */
  value: number;
  max: number | null;
  /** Canonical unit, e.g. 元, 人, 户, 平方米, %. */
  unit: string;
  kind: FigureKind;
  approx: Approximation | null;
  /** What is counted, in the text's words (腾退企业); empty when the text does not say. */
  measure: string;
  nature: Nature;
  rule: string;
  /** Code of the place it is said of. */
  place?: string;
  /** The firm whose own figure it is, as printed: 销售额1.5亿元 of a company is none of its town. */
  holder?: string;
  /** The period it is said of, as printed. */
  period?: string;
  /** Why the value is implausible. */
  suspect?: string;
}

/** A quantity as found. Span in the article's text; `anchor` is the offset of its number there. */
export interface FoundFigure extends Quantity, Span {
  anchor: number;
  /** The rule that named the measure, unpublished. */
  measuredBy?: string;
}

/** A reported quantity. Span in the page's text. */
export interface Figure extends Quantity, Span {
  surface: string;
  line: number;
  /** The words beyond a column break, on other lines (个小区 of 26|个小区). */
  rest?: Span[];
  /** The sentence that reports it, column breaks closed. */
  sentence: string;
}

/** One initiative, as `extract` prints it; `data/` adds `lead`, how its text begins. */
export interface Initiative {
  id: string;
  source: string;
  title: string | null;
  authors: string[];
  credits: string[];
  kind: ArticleKind;
  lines: number[];
  truncated: Truncation;
  illustrates?: string;
  place: Place | null;
  mentions: PlaceMention[];
  themes: Theme[];
  figures: Figure[];
}

/** A finding of the validator or of a reader of input. */
export interface Issue {
  level: 'error' | 'warning';
  rule: string;
  source: string;
  line?: number;
  message: string;
}

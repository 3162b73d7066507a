import type { PlaceRow, PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import type { FigureKind } from '#core/model.ts';
import type { WriteNumber } from '#core/query/figure-words.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { SceneView } from '#core/scene/scene-content.ts';
import type { SourcePage } from '#core/scene/source-line.ts';
import type { ThemeGroupKey } from '#core/theme/taxonomy.ts';

/** A scene on paper: all words and numbers of a slide, with no say in how they are drawn. Clean enough for XML. */
export interface Slide {
  /** The scene's id. */
  id: string;
  language: Language;
  title: string;
  body: SlideBody;
  /** What the map shows, for those who do not see it; null on a slide without. */
  mapAlt: string | null;
  figures: SlideFigure[];
  /** In place of figures where there are none. */
  noFigures: string;
  /** Reports beside the map. */
  list: SlideList | null;
  /** What the map is not, or its approval; to whom its ground is owed; the version of the data. */
  foot: string[];
  notes: string;
}

/** `missing` is said where no picture of the map could be taken. */
export type SlideBody =
  | { kind: 'map'; missing: string }
  | { kind: 'chart'; chart: SlideChart }
  | { kind: 'table'; table: SlideTable }
  | { kind: 'report'; where: string; headline: string; themes: string; quotes: SlideQuote[] }
  | { kind: 'brief'; text: string; sources: string[] }
  | { kind: 'nothing'; text: string };

/** A figure as it is reported; `key` names it in the data: `002-05#3`. */
export interface SlideFigure {
  key: string;
  /** With its bound: `> 30万张`. */
  value: string;
  measure: string;
  place: string;
  source: string;
  group: ThemeGroupKey | null;
}

/** Bars of one unit, largest first. */
export interface SlideChart {
  caption: string;
  unit: string;
  bars: SlideBar[];
  /** Which hue is which. */
  groups: { key: ThemeGroupKey; label: string }[];
  /** What lighter bars are; nothing where there are none. */
  bounds: string;
  alt: string;
}

export interface SlideBar {
  key: string;
  label: string;
  /** The upper end, which the bar reaches. */
  value: number;
  words: string;
  isBound: boolean;
  group: ThemeGroupKey | null;
}

/** Places or themes side by side. */
export interface SlideTable {
  caption: string;
  columns: [name: string, count: string, main: string, figure: string];
  rows: SlideRow[];
}

export interface SlideRow {
  name: string;
  count: number;
  main: string;
  figure: SlideFigure | null;
}

export interface SlideQuote {
  before: string;
  mark: string;
  after: string;
}

export interface SlideList {
  label: string;
  rows: { title: string; place: string }[];
  more: string;
}

/** What of a scene's view its slide needs. */
export interface SlideView extends SceneView {
  language: Language;
  figureKind: FigureKind | null;
  /** The figure that the open report was opened at (its index). */
  figure: number | null;
}

/** What slides are made from, and how their parts are said. */
export interface SlideSource {
  scenes: readonly { scene: Scene; view: SlideView }[];
  items: readonly PublishedInitiative[];
  rows: readonly PlaceRow[];
  pages: readonly SourcePage[];
  version: string;
  /** 审图号; empty where the map has none. */
  approval: string;
  /** To whom a base map is owed, beside the map's own ground. */
  credits: readonly string[];
  writeNumber: WriteNumber;
  writeFigure: (figure: PublishedFigure, language: Language) => string;
  placeName: (name: string, language: Language) => string;
}

import type { PublishedInitiative } from '#core/files/schema.ts';
import type { ArticleKind, FigureKind } from '#core/model.ts';
import { isInSize, type SizeRange } from '#core/query/size.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** What the reader asks for. Inside a facet any option suffices, between facets all must hold; an empty facet asks nothing. */
export interface Filter {
  themes: readonly string[];
  /** Items with one of these are left out. */
  withoutThemes: readonly string[];
  /** Division codes; a unit holds all that lies in it. */
  places: readonly string[];
  kinds: readonly ArticleKind[];
  figureKinds: readonly FigureKind[];
  /** How large a figure of one unit is; null asks nothing. */
  size: SizeRange | null;
  /** Ids of pages. */
  pages: readonly string[];
  /** The least confidence of the place, 0–1. */
  confidence: number;
  /** Words that all stand in the title, lead, place, themes or figures. */
  text: string;
}

export type Facet = keyof Filter;

export const noFilter: Filter = {
  themes: [],
  withoutThemes: [],
  places: [],
  kinds: [],
  figureKinds: [],
  size: null,
  pages: [],
  confidence: 0,
  text: '',
};

type Test = (item: PublishedInitiative) => boolean;

/** One test per facet that asks something. */
const tests: { [F in Facet]: (wanted: Filter[F]) => Test | undefined } = {
  themes: (keys) => ifAny(keys, (item) => item.themes.some((theme) => keys.includes(theme.key))),
  withoutThemes: (keys) => ifAny(keys, (item) => !item.themes.some((theme) => keys.includes(theme.key))),
  places: (codes) => ifAny(codes, (item) => codes.some((code) => isWithin(item, code))),
  kinds: (kinds) => ifAny(kinds, (item) => kinds.includes(item.kind)),
  figureKinds: (kinds) => ifAny(kinds, (item) => item.figures.some((figure) => kinds.includes(figure.kind))),
  size: (size) => (size ? (item) => item.figures.some((figure) => isInSize(figure, size)) : undefined),
  pages: (pages) => ifAny(pages, (item) => pages.includes(pageOf(item))),
  confidence: (least) => (least > 0 ? (item) => (item.place?.confidence ?? 0) >= least : undefined),
  text: (text) => textTest(text),
};

/** The items that pass every facet but the one left out. */
export function filterInitiatives(
  items: readonly PublishedInitiative[],
  filter: Filter,
  except?: Facet,
): PublishedInitiative[] {
  const active = activeTests(filter, except);
  return items.filter((item) => active.every((test) => test(item)));
}

/** Does the item lie in the unit with this code? */
export const isWithin = (item: PublishedInitiative, code: string): boolean =>
  item.place !== null && unitCode(item.place).startsWith(code);

/** The page's id is the item's without its order on the page: 002-05 → 002. */
export const pageOf = ({ id }: PublishedInitiative): string => id.slice(0, id.lastIndexOf('-'));

function activeTests(filter: Filter, except?: Facet): Test[] {
  const facets = (Object.keys(tests) as Facet[]).filter((facet) => facet !== except);
  return facets.flatMap((facet) => {
    const test = (tests[facet] as (wanted: Filter[typeof facet]) => Test | undefined)(filter[facet]);
    return test ? [test] : [];
  });
}

const ifAny = (wanted: readonly string[], test: Test): Test | undefined => (wanted.length > 0 ? test : undefined);

function textTest(text: string): Test | undefined {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (item) => {
    const printed = printedText(item);
    return words.every((word) => printed.includes(word));
  };
}

/** An item's words do not change, and typing asks for them again and again. */
const printedTexts = new WeakMap<PublishedInitiative, string>();

function printedText(item: PublishedInitiative): string {
  const known = printedTexts.get(item);
  if (known !== undefined) return known;
  const text = joinText(item);
  printedTexts.set(item, text);
  return text;
}

function joinText({ title, lead, place, figures, authors }: PublishedInitiative): string {
  const names = place ? [place.city, place.county, place.town, place.village] : [];
  const sentences = figures.map((figure) => figure.sentence);
  return [title, lead, ...names, ...authors, ...sentences].filter(Boolean).join('\n').toLowerCase();
}

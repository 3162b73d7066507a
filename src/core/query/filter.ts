import type { PublishedInitiative } from '#core/files/schema.ts';
import type { ArticleKind, FigureKind } from '#core/model.ts';
import { isInSize, type SizeRange } from '#core/query/size.ts';
import { textTest } from '#core/query/text-search.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** Lists of options: any of those of a facet suffices. */
interface Wanted {
  themes: readonly string[];
  /** Division codes; a unit holds all that lies in it. */
  places: readonly string[];
  kinds: readonly ArticleKind[];
  /** Whether there is any figure. */
  figures: readonly 'some'[];
  figureKinds: readonly FigureKind[];
  /** Ids of pages. */
  pages: readonly string[];
}

/** Items with one of these are left out. */
type Unwanted = { [F in ListFacet as `without${Capitalize<F>}`]: Wanted[F] };

/** A facet whose options can each be asked for or left out. */
export type ListFacet = keyof Wanted;
export type WithoutFacet = keyof Unwanted;

/** What the reader asks for. Between facets all must hold; an empty facet asks nothing. */
export interface Filter extends Wanted, Unwanted {
  /** How large a figure of one unit is; null asks nothing. */
  size: SizeRange | null;
  /** The least confidence of the place, 0–1. */
  confidence: number;
  /** Words that all stand in the title, beginning, names of places and authors, names of themes or sentences with figures; see text-search.ts. */
  text: string;
}

export type Facet = keyof Filter;

export const noFilter: Filter = {
  themes: [],
  withoutThemes: [],
  places: [],
  withoutPlaces: [],
  kinds: [],
  withoutKinds: [],
  figures: [],
  withoutFigures: [],
  figureKinds: [],
  withoutFigureKinds: [],
  size: null,
  pages: [],
  withoutPages: [],
  confidence: 0,
  text: '',
};

export const listFacets: readonly ListFacet[] = ['themes', 'places', 'kinds', 'figures', 'figureKinds', 'pages'];

/** The facet that leaves out what another asks for: themes → withoutThemes. */
export const oppositeOf = (facet: ListFacet): WithoutFacet =>
  `without${facet.charAt(0).toUpperCase()}${facet.slice(1)}` as WithoutFacet;

/** Has the item one of a facet's options? */
const hasOption: { [F in ListFacet]: (item: PublishedInitiative, keys: readonly string[]) => boolean } = {
  themes: (item, keys) => item.themes.some((theme) => keys.includes(theme.key)),
  places: (item, codes) => codes.some((code) => isWithin(item, code)),
  kinds: (item, kinds) => kinds.includes(item.kind),
  figures: (item) => item.figures.length > 0,
  figureKinds: (item, kinds) => item.figures.some((figure) => kinds.includes(figure.kind)),
  pages: (item, pages) => pages.includes(pageOf(item)),
};

type Test = (item: PublishedInitiative) => boolean;
type OtherFacet = Exclude<Facet, keyof Wanted | keyof Unwanted>;

/** What each other facet asks, if anything. */
const tests: { [F in OtherFacet]: (wanted: Filter[F], items: readonly PublishedInitiative[]) => Test | undefined } = {
  size: (size) => (size ? (item) => item.figures.some((figure) => isInSize(figure, size)) : undefined),
  confidence: (least) => (least > 0 ? (item) => (item.place?.confidence ?? 0) >= least : undefined),
  text: (text, items) => textTest(items, text),
};

/** The items that pass every facet but the one left out. */
export function filterInitiatives(
  items: readonly PublishedInitiative[],
  filter: Filter,
  except?: Facet,
): PublishedInitiative[] {
  const active = activeTests(items, filter, except);
  return items.filter((item) => active.every((test) => test(item)));
}

/** Does the item lie in the unit with this code? */
export const isWithin = (item: PublishedInitiative, code: string): boolean =>
  item.place !== null && unitCode(item.place).startsWith(code);

/** The page's id is the item's without its order on the page: 002-05 → 002. */
export const pageOf = ({ id }: PublishedInitiative): string => id.slice(0, id.lastIndexOf('-'));

function activeTests(items: readonly PublishedInitiative[], filter: Filter, except?: Facet): Test[] {
  const lists = listFacets.flatMap((facet) => [
    { facet, test: (keys: readonly string[]) => (item: PublishedInitiative) => hasOption[facet](item, keys) },
    {
      facet: oppositeOf(facet),
      test: (keys: readonly string[]) => (item: PublishedInitiative) => !hasOption[facet](item, keys),
    },
  ]);
  const asked = lists.filter(({ facet }) => facet !== except && filter[facet].length > 0);
  const others = (Object.keys(tests) as OtherFacet[]).filter((facet) => facet !== except);
  return [
    ...asked.map(({ facet, test }) => test(filter[facet])),
    ...others.flatMap(
      (facet) => (tests[facet] as (wanted: unknown, of: typeof items) => Test | undefined)(filter[facet], items) ?? [],
    ),
  ];
}

/** What annotators write: the schemas of gold pages and gold passages. Unknown fields (notes, genre) are let through. */
import * as v from 'valibot';
import { figureKinds } from '#core/files/figure-kinds.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

const name = v.nullish(v.string());
const Place = v.object({
  province: name,
  city: name,
  county: name,
  town: name,
  village: name,
  /** Found or not, it counts neither way. */
  opt: v.optional(v.boolean()),
  /** False for a village that no gazetteer has today. */
  in_gazetteer: v.optional(v.boolean()),
});

const Places = v.object({
  primary: v.nullish(Place),
  /** Where annotators differed, either is right. */
  primary_alt: v.optional(v.array(Place), []),
  others: v.optional(v.array(Place), []),
});

const themeKey = v.picklist(taxonomy.map(({ key }) => key));
const themes = {
  themes: v.optional(v.array(themeKey), []),
  main_alt: v.optional(v.array(themeKey), []),
};

const figure = {
  surface: v.pipe(v.string(), v.nonEmpty()),
  value: v.number(),
  max: v.nullish(v.number()),
  unit: v.string(),
  unit_alt: v.optional(v.array(v.string()), []),
  kind: v.picklist(figureKinds),
  approx: v.nullish(v.picklist(['about', 'over', 'under', 'nearly'])),
  measure: v.optional(v.string(), ''),
  opt: v.optional(v.boolean(), false),
};
const Figure = v.object(figure);
const line = v.pipe(v.number(), v.integer(), v.minValue(1));

const Article = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  authors: v.optional(v.array(v.string()), []),
  /** The by-line may as well be left out. */
  authors_opt: v.optional(v.boolean(), false),
  kind: v.picklist(['article', 'photo']),
  lines: v.pipe(v.array(line), v.nonEmpty()),
  truncated: v.optional(v.picklist(['none', 'head', 'tail', 'both']), 'none'),
  places: Places,
  ...themes,
  themes_alt: v.optional(v.array(themeKey), []),
  themes_opt: v.optional(v.array(themeKey), []),
  figures: v.array(v.object({ ...figure, line })),
});

export const GoldPage = v.object({
  file: v.pipe(v.string(), v.regex(/^[^/\\]+$/, 'Expected a file name without folders')),
  articles: v.array(Article),
});

export const GoldPassage = v.object({
  id: v.pipe(v.string(), v.regex(/^[^/\\]+$/, 'Expected a name without folders')),
  /** False: a text about elsewhere, in which no place of the region may be found. */
  geo: v.optional(v.boolean(), true),
  /** `geo`: annotated for places only. */
  only: v.nullish(v.string()),
  places: v.nullish(Places),
  ...themes,
  figures: v.optional(v.array(Figure), []),
});

export type GoldPlace = v.InferOutput<typeof Place>;
export type GoldFigure = v.InferOutput<typeof Figure>;
export type GoldArticle = v.InferOutput<typeof Article>;
export type GoldPage = v.InferOutput<typeof GoldPage>;
export type GoldPassage = v.InferOutput<typeof GoldPassage>;

import * as v from 'valibot';
import { figureKinds } from '#core/files/figure-kinds.ts';

/** The files in `data/`, as scripts write them and the page reads them. */

const Text = v.string();
const NullableText = v.nullable(v.string());
const Span = { start: v.number(), end: v.number() };
const Rest = v.exactOptional(v.array(v.object(Span)));
const Level = v.picklist(['province', 'city', 'county', 'town', 'village']);

const placeEntries = {
  province: NullableText,
  city: NullableText,
  county: NullableText,
  town: NullableText,
  village: NullableText,
  code: NullableText,
  within: v.exactOptional(Text),
  level: Level,
  confidence: v.number(),
  lng: v.nullable(v.number()),
  lat: v.nullable(v.number()),
  precision: v.nullable(Level),
  rule: Text,
  inherited: v.exactOptional(v.boolean()),
};

const FigureSchema = v.object({
  ...Span,
  surface: Text,
  line: v.number(),
  rest: Rest,
  sentence: Text,
  value: v.number(),
  max: v.nullable(v.number()),
  unit: Text,
  kind: v.picklist(figureKinds),
  approx: v.nullable(v.picklist(['about', 'over', 'under', 'nearly'])),
  measure: Text,
  nature: v.picklist(['level', 'change', 'total', 'target', 'rate', 'price']),
  rule: Text,
  place: v.exactOptional(Text),
  holder: v.exactOptional(Text),
  period: v.exactOptional(Text),
  suspect: v.exactOptional(Text),
});

const InitiativeSchema = v.object({
  id: Text,
  source: Text,
  title: NullableText,
  /** How the text begins, for the cards of items without a headline. */
  lead: Text,
  authors: v.array(Text),
  credits: v.array(Text),
  kind: v.picklist(['article', 'photo']),
  lines: v.array(v.number()),
  truncated: v.picklist(['none', 'head', 'tail', 'both']),
  illustrates: v.exactOptional(Text),
  place: v.nullable(v.object(placeEntries)),
  mentions: v.array(v.object({ ...placeEntries, ...Span, surface: Text, line: v.number(), rest: Rest })),
  themes: v.array(v.object({ key: Text, score: v.number(), evidence: v.array(v.object({ ...Span, surface: Text })) })),
  figures: v.array(FigureSchema),
});

/** `data/initiatives.ndjson`: a record a line, without the text of its article. */
export const InitiativesFile = v.array(InitiativeSchema);

/** `data/places.json`: the known places down to the towns; a row is `[code, name]` or `[code, name, lng, lat]`. */
export const PlacesFile = v.object({
  // strict: else a row with a bad point would pass as one without
  places: v.array(v.union([v.strictTuple([Text, Text, v.number(), v.number()]), v.strictTuple([Text, Text])])),
});

/** `data/search.json`: how places are typed; a row is `[code, name, pinyin by syllable, ...other names]`. */
export const SearchFile = v.object({
  places: v.array(v.tupleWithRest([Text, Text, Text], Text)),
});

/** `data/place-names.json`: names as printed and in English. */
export const PlaceNamesFile = v.object({ names: v.array(v.strictTuple([Text, Text])) });

/** Newspaper, date (2022-08-17) and page (A3) of a page, for citations. */
export const PageMeta = v.object({
  newspaper: v.exactOptional(Text),
  date: v.exactOptional(v.pipe(Text, v.isoDate())),
  page: v.exactOptional(v.union([Text, v.number()])),
});

/** `data/manifest.json`: what the build read, what it found, and the hash of every file it wrote. */
export const ManifestFile = v.object({
  version: Text,
  pages: v.array(v.object({ id: Text, source: Text, sha256: Text, initiatives: v.number(), ...PageMeta.entries })),
  counts: v.record(Text, v.number()),
  issues: v.array(
    v.object({
      level: v.picklist(['error', 'warning']),
      rule: Text,
      source: Text,
      line: v.exactOptional(v.number()),
      message: Text,
    }),
  ),
});

const CandidateSchema = v.object({ code: NullableText, name: Text, score: v.number(), clues: v.array(Text) });

/** `data/pages/<id>.json`: a page's text, its lines' roles and how each initiative was read. */
export const PageFile = v.object({
  id: Text,
  source: Text,
  text: Text,
  lines: v.array(v.object({ number: v.number(), ...Span, role: Text, rule: Text })),
  articles: v.array(
    v.object({
      id: Text,
      /** Line numbers by paragraph, in reading order; headline, by-lines and credits left out. */
      paragraphs: v.array(v.array(v.number())),
      seams: v.array(
        v.object({
          before: v.number(),
          after: v.number(),
          score: v.number(),
          joined: v.boolean(),
          clues: v.array(Text),
        }),
      ),
      /** The places it might be about, the chosen one first. */
      candidates: v.array(CandidateSchema),
    }),
  ),
});

export type PublishedInitiative = v.InferOutput<typeof InitiativeSchema>;
export type PublishedFigure = v.InferOutput<typeof FigureSchema>;
export type PublishedPlace = NonNullable<PublishedInitiative['place']>;
export type PlaceRow = v.InferOutput<typeof PlacesFile>['places'][number];
export type SearchRow = v.InferOutput<typeof SearchFile>['places'][number];
export type Manifest = v.InferOutput<typeof ManifestFile>;
export type PageBody = v.InferOutput<typeof PageFile>;
export type PageMetadata = v.InferOutput<typeof PageMeta>;

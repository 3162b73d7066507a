/** Counts how the records of whole pages differ from annotated pages. */
import { basename } from 'node:path';
import type { Initiative } from '#core/model.ts';
import type { Differences } from './differences.ts';
import type { GoldArticle, GoldPage } from './gold.ts';
import { matchArticles, sharedLines } from './match-articles.ts';
import { matchFigures } from './match-figures.ts';
import { agreeAt, keysOf, type NamedLevel, placeKey, withoutAncestors } from './place-key.ts';
import { countFigures, figureCounters } from './score-figures.ts';
import { comparePlaces, placesOf, wantedOfArticle } from './score-places.ts';
import { newTally, type Tally } from './tally.ts';

const ownCounters = ['articles', 'predicted', 'lines', 'linesRight', 'exact', 'ordered', 'titles'] as const;
const furtherCounters = ['authorsRight', 'authorsPredicted', 'authorsGold', 'kind', 'truncated'] as const;
const placeCounters = [
  'primaries',
  'county',
  'town',
  'village',
  'placesRight',
  'placesPredicted',
  'placesGold',
] as const;
const themeCounters = ['themeMain', 'themeRight', 'themePredicted', 'themeGold'] as const;
export const pageCounters = [
  ...ownCounters,
  ...furtherCounters,
  ...placeCounters,
  ...themeCounters,
  ...figureCounters,
] as const;

export type PageTally = Tally<(typeof pageCounters)[number]>;

/** One page's tally. `records` may hold other pages' too. */
export function scorePage(gold: GoldPage, records: readonly Initiative[], differences: Differences): PageTally {
  const tally = newTally(pageCounters);
  const own = records.filter((record) => basename(record.source) === gold.file);
  const { recordOf, extra } = matchArticles(gold.articles, own);
  tally.counts.predicted = own.length;
  for (const record of extra) {
    differences.add('record-extra', `${record.id} ${record.title}`);
    tally.counts.placesPredicted += withoutAncestors(keysOf(placesOf(record))).size;
  }
  for (const article of gold.articles) {
    const record = recordOf.get(article);
    countText(article, record, tally, differences);
    countByline(article, record, tally, differences);
    countPrimary(article, record, tally, differences);
    countPlaces(article, record, tally, differences);
    countThemes(article, record, tally, differences);
  }
  countPageFigures(gold, own, tally, differences);
  return tally;
}

type Count = (gold: GoldArticle, record: Initiative | undefined, tally: PageTally, differences: Differences) => void;

const countText: Count = (gold, record, { counts }, differences) => {
  const found = new Set(record?.lines);
  const right = sharedLines(gold, record);
  const isExact = record !== undefined && right === gold.lines.length && found.size === gold.lines.length;
  const isOrdered = isExact && record.lines.every((line, i) => line === gold.lines[i]);
  counts.articles++;
  counts.lines += gold.lines.length;
  counts.linesRight += right;
  if (isExact) counts.exact++;
  else differences.add('lines', `${gold.id} ${gold.title}: gold ${gold.lines} / got ${record?.lines ?? 'no record'}`);
  if (isOrdered) counts.ordered++;
  else if (isExact) differences.add('order', `${gold.id}: gold ${gold.lines} / got ${record.lines}`);
  if (record && plain(record.title) === plain(gold.title)) counts.titles++;
  else differences.add('title', `${gold.id}: gold «${gold.title}» / got «${record?.title}»`);
  if (record?.kind === gold.kind) counts.kind++;
  if (record && (record.truncated ?? 'none') === gold.truncated) counts.truncated++;
  else differences.add('truncated', `${gold.id}: gold ${gold.truncated} / got ${record?.truncated}`);
};

const countByline: Count = (gold, record, { counts }, differences) => {
  const found = new Set((record?.authors ?? []).map(plain));
  const wanted = new Set(gold.authors_opt && found.size === 0 ? [] : gold.authors.map(plain));
  const right = [...wanted].filter((author) => found.has(author)).length;
  counts.authorsRight += right;
  counts.authorsPredicted += found.size;
  counts.authorsGold += wanted.size;
  if (right < wanted.size || found.size !== wanted.size)
    differences.add('authors', `${gold.id}: gold ${[...wanted]} / got ${[...found]}`);
};

const countPrimary: Count = (gold, record, { counts, confidences }, differences) => {
  const { primary, primary_alt } = gold.places;
  if (!primary) return;
  const place = record?.place ?? null;
  const fits = (levels: NamedLevel[]) =>
    place !== null && [primary, ...primary_alt].some((a) => agreeAt(levels, place, a));
  // A county's name is enough: none is found twice in a province. A city-level answer needs its city.
  const county = fits(primary.county ? ['county'] : ['city', 'county']);
  const exact = fits(['city', 'county', 'town', 'village']);
  counts.primaries++;
  if (county) counts.county++;
  if (county && fits(['city', 'county', 'town'])) counts.town++;
  if (exact) counts.village++;
  else
    differences.add(
      'place',
      `${gold.id} ${gold.title}: gold ${placeKey(primary)} / got ${place ? placeKey(place) : 'none'}`,
    );
  if (typeof place?.confidence === 'number') confidences.push([place.confidence, exact]);
};

const countPlaces: Count = (gold, record, { counts }, differences) => {
  const { primary, primary_alt, others } = gold.places;
  const answers = primary ? [primary, ...primary_alt] : primary_alt;
  const { wanted, free } = wantedOfArticle(answers, primary, others, record?.place ?? null);
  const { right, missed, extra } = comparePlaces(wanted, keysOf(placesOf(record)), free);
  counts.placesRight += right.length;
  counts.placesGold += right.length + missed.length;
  counts.placesPredicted += right.length + extra.length;
  for (const key of missed) differences.add('mention-missed', `${gold.id}: ${key}`);
  for (const key of extra) differences.add('mention-extra', `${gold.id}: ${key}`);
};

const countThemes: Count = (gold, record, { counts }, differences) => {
  const found: string[] = (record?.themes ?? []).map(({ key }) => key);
  const wanted: string[] = gold.themes;
  const optional: string[] = gold.themes_opt;
  const excused: string[] = [...gold.themes_alt, ...gold.main_alt];
  const isMain = wanted.length > 0 && [wanted[0], ...gold.main_alt].some((key) => key === found[0]);
  if (isMain) counts.themeMain++;
  else differences.add('theme', `${gold.id} ${gold.title}: gold ${wanted} / got ${found}`);
  counts.themeGold += wanted.filter((key) => !optional.includes(key) || found.includes(key)).length;
  counts.themePredicted += found.filter((key) => wanted.includes(key) || !excused.includes(key)).length;
  counts.themeRight += wanted.filter((key) => found.includes(key)).length;
};

/** Over the whole page, so that a wrong split costs only once. */
function countPageFigures(gold: GoldPage, own: readonly Initiative[], { counts }: PageTally, differences: Differences) {
  const golds = gold.articles.flatMap(({ id, figures }) => figures.map((figure) => ({ ...figure, id })));
  const found = own.flatMap((record) => record.figures ?? []);
  countFigures(
    matchFigures(golds, found, (figure, wanted) => figure.line === wanted.line),
    counts,
    differences,
    {
      gold: ({ id, surface }) => `${id} ${surface}`,
      missed: ({ id, line, surface }) => `${id} line ${line}: ${surface}`,
      extra: ({ line, surface }) => `${gold.file.slice(0, 3)} line ${line}: ${surface}`,
    },
  );
}

/** Titles and names compare without heading marks, blanks and the shape of quotes. */
function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

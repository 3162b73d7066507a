/** Counts how the records of single texts differ from annotated passages; a wrong split of a text hides nothing. */
import { basename } from 'node:path';
import type { Initiative } from '#core/model.ts';
import type { Differences } from './differences.ts';
import type { GoldPassage, GoldPlace } from './gold.ts';
import { matchFigures } from './match-figures.ts';
import { agreeAt, keysOf, type Named, type NamedLevel, placeKey } from './place-key.ts';
import { countFigures, figureCounters } from './score-figures.ts';
import { comparePlaces, placesOf, wantedOfPassage } from './score-places.ts';
import { newTally, type Tally } from './tally.ts';

const placeCounters = ['geo', 'city', 'county', 'town', 'exact', 'deeper'] as const;
const furtherCounters = ['placesRight', 'placesPredicted', 'placesGold', 'elsewhere', 'falsePlaces'] as const;
const themeCounters = ['texts', 'themeMain', 'themeAny'] as const;
export const passageCounters = [...placeCounters, ...furtherCounters, ...themeCounters, ...figureCounters] as const;

export type PassageTally = Tally<(typeof passageCounters)[number]>;

/** A record's text: its source without the ending. */
export const textIdOf = ({ source }: Pick<Initiative, 'source'>): string => basename(source).replace(/\.\w+$/, '');

/** One text's tally from its own records. `provinces` are the names of those that the gazetteer knows. */
export function scorePassage(
  gold: GoldPassage,
  records: readonly Initiative[],
  provinces: ReadonlySet<string>,
  differences: Differences,
): PassageTally {
  const tally = newTally(passageCounters);
  if (gold.geo) {
    const place = records.map((record) => record.place).find(Boolean) ?? null;
    countPrimary(gold, place, tally, differences);
    countPlaces(gold, place, records, tally, differences);
  } else countElsewhere(gold, records, provinces, tally, differences);
  if (gold.only !== 'geo') {
    countThemes(gold, records, tally, differences);
    const found = records.flatMap((record) => record.figures ?? []);
    countFigures(matchFigures(gold.figures, found), tally.counts, differences, {
      gold: ({ surface }) => `${gold.id} ${surface}`,
      missed: ({ surface }) => `${gold.id}: ${surface}`,
      extra: ({ surface }) => `${gold.id}: ${surface}`,
    });
  }
  return tally;
}

function answersOf({ places }: GoldPassage): GoldPlace[] {
  return [places?.primary, ...(places?.primary_alt ?? [])].filter((place) => place != null);
}

function countPrimary(
  gold: GoldPassage,
  place: Initiative['place'],
  { counts, confidences }: PassageTally,
  differences: Differences,
): void {
  const answers = answersOf(gold);
  const fits = (...levels: NamedLevel[]) => place !== null && answers.some((a) => agreeAt(levels, place, a));
  const exact = fits('city', 'county', 'town', 'village');
  counts.geo++;
  if (fits('city')) counts.city++;
  if (fits('city', 'county')) counts.county++;
  if (fits('city', 'county', 'town')) counts.town++;
  if (exact) counts.exact++;
  else
    differences.add(
      'primary',
      `${gold.id}: gold ${answers.map(withCity).join(' | ')} / got ${place ? withCity(place) : 'none'}`,
    );
  if (place && depthOf(place) > Math.max(...answers.map(depthOf))) {
    counts.deeper++;
    differences.add('deeper', `${gold.id}: ${placeKey(place)}`);
  }
  if (typeof place?.confidence === 'number') confidences.push([place.confidence, exact]);
}

function countPlaces(
  gold: GoldPassage,
  place: Initiative['place'],
  records: readonly Initiative[],
  { counts }: PassageTally,
  differences: Differences,
): void {
  const { primary, others = [] } = gold.places ?? {};
  const { wanted, free } = wantedOfPassage(answersOf(gold), primary, others, place);
  const { right, missed, extra } = comparePlaces(wanted, keysOf(records.flatMap(placesOf)), free);
  counts.placesRight += right.length;
  counts.placesGold += right.length + missed.length;
  counts.placesPredicted += right.length + extra.length;
  for (const key of missed) differences.add('place-missed', `${gold.id}: ${key}`);
  for (const key of extra) differences.add('place-extra', `${gold.id}: ${key}`);
}

/** In a text about elsewhere no county of a known province may be found. */
function countElsewhere(
  gold: GoldPassage,
  records: readonly Initiative[],
  provinces: ReadonlySet<string>,
  { counts }: PassageTally,
  differences: Differences,
): void {
  const found = records.flatMap((record) => [record.place, ...(record.mentions ?? [])]);
  const wrong = found.filter((place) => place?.county && (!place.province || provinces.has(place.province)));
  counts.elsewhere++;
  if (wrong.length > 0) counts.falsePlaces++;
  for (const place of wrong) differences.add('place-elsewhere', `${gold.id}: ${placeKey(place!)}`);
}

function countThemes(
  gold: GoldPassage,
  records: readonly Initiative[],
  { counts }: PassageTally,
  differences: Differences,
): void {
  const found: string[] = records.flatMap((record) => (record.themes ?? []).map(({ key }) => key));
  const isAmong = (keys: readonly (string | undefined)[]) => keys.includes(found[0]);
  counts.texts++;
  if (isAmong([gold.themes[0], ...gold.main_alt])) counts.themeMain++;
  else differences.add('theme', `${gold.id}: gold ${gold.themes} / got ${found}`);
  if (isAmong([...gold.themes, ...gold.main_alt])) counts.themeAny++;
}

function depthOf(place: Named): number {
  if (place.village) return 4;
  if (place.town) return 3;
  if (place.county) return 2;
  return place.city ? 1 : 0;
}

const withCity = (place: Named): string => `${place.city}/${placeKey(place)}`;

import { ancestorsOf, levelOfCode } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';
import { type FigureRow, figureRows } from '#core/query/figure-series.ts';
import { isInside, placeKey } from '#core/query/place-key.ts';
import { isTelling, rankByKind } from '#core/query/telling-figures.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { type AlikeUnit, findAlikeUnits, unitAt } from '#core/query/units-alike.ts';
import { groupByEach } from '#core/text/group-by.ts';

/** A place with how many items lie in it. */
export interface CountedUnit {
  key: string;
  name: string;
  count: number;
}

/** What is reported of one theme. */
export interface ThemeReports {
  theme: string;
  items: PublishedInitiative[];
}

/** All that the data says of one place. */
export interface PlaceSheet {
  /** Its code, or the key of a village that the gazetteer lacks. */
  key: string;
  name: string;
  level: Level;
  /** The units that hold it, the largest first. */
  path: { key: string; name: string }[];
  items: PublishedInitiative[];
  /** Most items first; an item counts for each of its themes. */
  themes: ThemeReports[];
  /** The largest figures of each kind, each of its unit, that are said of the place or of what lies in it, most telling kind first. */
  figures: FigureRow[];
  /** The units one level below with reports, most first; a town's villages. */
  parts: CountedUnit[];
  /** Other units of its parent with reports, most first. */
  neighbours: CountedUnit[];
  /** Units of its level whose reports have a like mix of themes. */
  alike: (AlikeUnit & CountedUnit)[];
  /** Names of all units and villages that items lie in, by key. */
  names: ReadonlyMap<string, string>;
}

/** The sheet of a place; null for one that neither the gazetteer nor an item knows. */
export function placeSheet(
  key: string,
  items: readonly PublishedInitiative[],
  rows: readonly PlaceRow[],
): PlaceSheet | null {
  const level = levelOfKey(key);
  const names = namePlaces(items, rows);
  const name = names.get(key);
  if (!level || name === undefined) return null;
  const inside = items.filter(({ place }) => place !== null && isInside(placeKey(place), key));
  return {
    key,
    name,
    level,
    path: holdersOf(key).map((holder) => ({ key: holder, name: names.get(holder) ?? holder })),
    items: inside,
    themes: groupByTheme(inside),
    figures: largestByKind(figureRows(items).filter(({ place }) => place !== null && isInside(place, key))),
    parts: partsOf(key, level, items, names),
    neighbours: neighboursOf(key, level, items, names),
    alike: findAlikeUnits(key, level, items).map((unit) => ({ ...unit, name: names.get(unit.key) ?? unit.key })),
    names,
  };
}

/** `330421104/新村` is a village that the gazetteer lacks. */
const levelOfKey = (key: string): Level | undefined => (key.includes('/') ? 'village' : levelOfCode(key));

const holdersOf = (key: string): string[] => {
  const code = key.split('/')[0]!;
  return code === key ? ancestorsOf(code) : [...ancestorsOf(code), code];
};

/** The names of all places that are known or told of, by key: units, and villages that the gazetteer lacks. */
export function namePlaces(items: readonly PublishedInitiative[], rows: readonly PlaceRow[]): Map<string, string> {
  const names = nameUnits(rows, items);
  const nameVillage = (place: PublishedPlace) => {
    const name = place[place.level];
    const key = placeKey(place);
    if (name && key !== '' && !names.has(key)) names.set(key, name);
  };
  for (const { place, mentions } of items)
    for (const named of [...(place ? [place] : []), ...mentions]) nameVillage(named);
  return names;
}

function groupByTheme(items: readonly PublishedInitiative[]): ThemeReports[] {
  return [...groupByEach(items, ({ themes }) => themes.map(({ key }) => key))]
    .map(([theme, members]) => ({ theme, items: members }))
    .sort((a, b) => b.items.length - a.items.length || (a.theme < b.theme ? -1 : 1));
}

const MOST_OF_KIND = 2;

/** The most telling of each kind: results that say what they count. */
const largestByKind = (rows: readonly FigureRow[]): FigureRow[] =>
  rankByKind(rows.filter(isTelling)).flatMap((ranked) => ranked.slice(0, MOST_OF_KIND));

const BELOW: Partial<Record<Level, Level>> = { province: 'city', city: 'county', county: 'town', town: 'village' };

function partsOf(
  key: string,
  level: Level,
  items: readonly PublishedInitiative[],
  names: ReadonlyMap<string, string>,
): CountedUnit[] {
  const below = BELOW[level];
  return below ? countUnitsAt(below, items, names).filter((unit) => unit.key.startsWith(key)) : [];
}

function neighboursOf(
  key: string,
  level: Level,
  items: readonly PublishedInitiative[],
  names: ReadonlyMap<string, string>,
): CountedUnit[] {
  const parent = holdersOf(key).at(-1) ?? '';
  return countUnitsAt(level, items, names).filter((unit) => unit.key !== key && unit.key.startsWith(parent));
}

/** The units of a level with reports, most first. */
function countUnitsAt(
  level: Level,
  items: readonly PublishedInitiative[],
  names: ReadonlyMap<string, string>,
): CountedUnit[] {
  const counts = new Map<string, number>();
  for (const { place } of items) {
    const unit = unitAt(place, level);
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts]
    .map(([unit, count]) => ({ key: unit, name: names.get(unit) ?? unit, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

import { DIGITS } from '#core/division-code.ts';
import type { PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';
import { cosine } from '#core/query/cosine.ts';
import { placeKey } from '#core/query/place-key.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** A unit whose reports have a like mix of themes. */
export interface AlikeUnit {
  key: string;
  /** 0–1: the cosine of the counts of themes. */
  score: number;
  count: number;
  /** The themes that both have, those with most items in both first. */
  shared: string[];
}

/** The unit of a level that holds a place; null where the place is not known that deep. */
export function unitAt(place: PublishedPlace | null, level: Level): string | null {
  if (!place) return null;
  if (level === 'village') return place.level === 'village' ? placeKey(place) : null;
  const code = unitCode(place);
  return code.length >= DIGITS[level] ? code.slice(0, DIGITS[level]) : null;
}

const MOST_ALIKE = 5;
/** Below this units have little more in common than one frequent theme. */
const LEAST_SCORE = 0.5;

/** The units of a level most like one by the themes of their items, most alike first. */
export function findAlikeUnits(key: string, level: Level, items: readonly PublishedInitiative[]): AlikeUnit[] {
  const units = countThemes(items, level);
  const own = units.get(key)?.themes;
  if (!own) return [];
  units.delete(key);
  return [...units]
    .map(([unit, { themes, count }]) => ({
      key: unit,
      score: cosine(own, themes),
      count,
      shared: [...own.keys()]
        .filter((theme) => themes.has(theme))
        .sort((a, b) => shareOf(b, own, themes) - shareOf(a, own, themes) || (a < b ? -1 : 1)),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ALIKE);
}

type Counts = Map<string, number>;

const shareOf = (theme: string, a: Counts, b: Counts): number => Math.min(a.get(theme) ?? 0, b.get(theme) ?? 0);

function countThemes(items: readonly PublishedInitiative[], level: Level) {
  const units = new Map<string, { count: number; themes: Counts }>();
  for (const { place, themes } of items) {
    const key = unitAt(place, level);
    if (key === null) continue;
    const unit = units.get(key) ?? { count: 0, themes: new Map() };
    unit.count++;
    for (const theme of themes) unit.themes.set(theme.key, (unit.themes.get(theme.key) ?? 0) + 1);
    units.set(key, unit);
  }
  return units;
}

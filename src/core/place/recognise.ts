import type { Article, Mention } from '#core/model.ts';
import { toFullWidth } from '#core/text/full-width.ts';
import { linkChains } from './chain.ts';
import type { Gazetteer } from './gazetteer.ts';
import { recogniseBehindParent } from './recognisers/behind-parent.ts';
import { recogniseIntroducedVillages } from './recognisers/introduced-village.ts';
import { recogniseKnownNames } from './recognisers/known-name.ts';
import { recogniseMisreadTowns } from './recognisers/misread-town.ts';
import { recogniseOutsideNames } from './recognisers/outside-name.ts';
import { recogniseSameSurface } from './recognisers/same-surface.ts';
import { recogniseVillageStems } from './recognisers/village-stem.ts';
import { recogniseZones } from './recognisers/zone.ts';
import { keepBest, refine } from './refine.ts';
import { isUnknownVillage, type Toponym, UNKNOWN_VILLAGE, untied } from './toponym.ts';

/** Finds every name in the article that may be a place of county level or below. */
export function recogniseMentions(article: Article, gazetteer: Gazetteer): Mention[] {
  const text = toFullWidth(article.text);
  const known = recogniseKnownNames(text, gazetteer);
  const named = refine(text, [
    ...known,
    ...recogniseOutsideNames(text, gazetteer, known),
    ...recogniseMisreadTowns(text, gazetteer),
    ...recogniseIntroducedVillages(text, gazetteer),
  ]);
  // needs the towns and counties of the text
  const linked = linkChains(text, named);
  const behind = recogniseBehindParent(text, linked, gazetteer);
  // need the names found so far, the last one also the unknown ones
  const more = [
    ...recogniseZones(text, behind, gazetteer),
    ...recogniseVillageStems(text, behind, gazetteer),
    ...recogniseSameSurface(text, behind),
  ];
  const isComplete = more.length === 0 && behind.every((toponym, i) => toponym === linked[i]);
  const toponyms = isComplete ? linked : linkChains(text, keepBest(mergeReadings([...behind, ...more])));
  return text === article.text ? toponyms : toponyms.map((toponym) => asPrinted(article.text, toponym));
}

/** Hardly any name has a mark in it that the text prints half-width. */
const asPrinted = (printed: string, toponym: Toponym): Toponym =>
  printed.startsWith(toponym.surface, toponym.start)
    ? toponym
    : { ...toponym, surface: printed.slice(toponym.start, toponym.end) };

/** What several recognisers say of one span becomes one name; its parent is found anew. */
function mergeReadings(toponyms: readonly Toponym[]): Toponym[] {
  const bySpan = new Map<number, Toponym>();
  for (const toponym of toponyms) {
    const span = toponym.start * LONGEST + toponym.end - toponym.start;
    const same = bySpan.get(span);
    if (!same) bySpan.set(span, untied(toponym));
    // a village that its town is known not to have (安阳乡|范家村) is no namesake elsewhere
    else if (!isUnknownVillage(same))
      bySpan.set(
        span,
        toponym.rule === UNKNOWN_VILLAGE
          ? untied(toponym)
          : { ...same, readings: [...same.readings, ...toponym.readings] },
      );
  }
  return [...bySpan.values()];
}

/** More characters than any name has. */
const LONGEST = 64;

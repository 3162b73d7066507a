import type { Article, FoundTheme } from '#core/model.ts';
import { countableHits } from './count-cues.ts';
import { buildCueIndex, type CueHit, findCues } from './cue-index.ts';
import { cueTables } from './cues.ts';
import type { ThemeKey } from './taxonomy.ts';
import { breadth, focus, weighCues } from './weigh-cues.ts';
import { findZones } from './zones.ts';

/** The weight that makes half a certainty in a text of usual length; longer texts hold more cues by chance. */
const HALF = 12;
const USUAL_LENGTH = 500;
/** Below this score a theme is a guess. */
const FLOOR = 0.1;
/** A further theme must reach this share of the broadest one's weight. */
const SHARE = 0.4;
const MOST = 4;

const index = buildCueIndex(cueTables);

/** The article's themes, the main one first, each with the words that speak for it; none rather than a wild guess. */
export function classifyThemes(article: Article): FoundTheme[] {
  const zones = findZones(article);
  const half = HALF * Math.sqrt(Math.max(article.text.length, 100) / USUAL_LENGTH);
  const themes = [...groupByTheme(findCues(index, article.text))].map(([key, hits]) => {
    const evidence = countableHits(hits);
    const pointed = weighCues(key, evidence, zones, focus);
    const score = Math.round((1000 * pointed) / (pointed + half)) / 1000;
    return { key, broad: weighCues(key, evidence, zones, breadth), score, evidence };
  });
  const least = SHARE * Math.max(...themes.map((theme) => theme.broad));
  return themes
    .filter((theme) => theme.score >= FLOOR && theme.broad >= least)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ key, score, evidence }) => ({ key, score, evidence: evidence.map(({ start, end }) => ({ start, end })) }));
}

function groupByTheme(hits: readonly CueHit[]): Map<ThemeKey, CueHit[]> {
  const groups = new Map<ThemeKey, CueHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.cue.theme);
    if (group) group.push(hit);
    else groups.set(hit.cue.theme, [hit]);
  }
  return groups;
}

import type { Article, FoundTheme } from '#core/model.ts';
import { groupBy } from '#core/text/group-by.ts';
import { chooseThemes, type WeighedTheme } from './choose-themes.ts';
import { countableHits } from './count-cues.ts';
import { buildCueIndex, findCues } from './cue-index.ts';
import { cueTables } from './cues.ts';
import { pickEvidence } from './pick-evidence.ts';
import { tellCues } from './tell-cues.ts';
import { breadth, focus, weighCues } from './weigh-cues.ts';
import { findZones } from './zones.ts';

/** The weight that makes half a certainty in a text of usual length; longer texts hold more cues by chance. */
const HALF = 12;
const USUAL_LENGTH = 500;

const index = buildCueIndex(cueTables);

/** The article's themes, the main one first, each with the words that speak for it; none rather than a wild guess. */
export function classifyThemes(article: Article): FoundTheme[] {
  const zones = findZones(article);
  const half = HALF * Math.sqrt(Math.max(article.text.length, 100) / USUAL_LENGTH);
  const candidates: WeighedTheme[] = [];
  for (const [key, found] of groupBy(findCues(index, article.text), ({ cue }) => cue.theme)) {
    const hits = countableHits(found);
    if (!hits.some(({ cue }) => cue.word.length > 1)) continue;
    const tellings = tellCues(hits, zones);
    const pointed = weighCues(key, tellings, focus);
    const score = Math.round((1000 * pointed) / (pointed + half)) / 1000;
    candidates.push({ key, score, broad: weighCues(key, tellings, breadth), hits, tellings });
  }
  return chooseThemes(candidates, article.text.length).map(({ key, score, tellings }) => ({
    key,
    score,
    evidence: pickEvidence(tellings),
  }));
}

import type { Article, FoundTheme, Mention } from '#core/model.ts';
import { groupBy } from '#core/text/group-by.ts';
import { contains } from '#core/text/span.ts';
import { chooseThemes, type WeighedTheme } from './choose-themes.ts';
import { countableHits } from './count-cues.ts';
import { buildCueIndex, type CueHit, findCues } from './cue-index.ts';
import { cueTables } from './cues.ts';
import { pickEvidence } from './pick-evidence.ts';
import { tellCues } from './tell-cues.ts';
import { breadth, focus, weighCues } from './weigh-cues.ts';
import { findZones } from './zones.ts';

/** The weight that makes half a certainty in a text of usual length; longer texts hold more cues by chance. */
const HALF = 12;
const USUAL_LENGTH = 500;

const index = buildCueIndex(cueTables);

/**
 * The article's themes, the main one first, each with the words that speak for it; none rather than a wild guess. What
 * its place names hold in order of `names` speaks for none: 惠民街道, 金山区.
 */
export function classifyThemes(article: Article, names: readonly Mention[] = []): FoundTheme[] {
  const zones = findZones(article);
  const half = HALF * Math.sqrt(Math.max(article.text.length, 100) / USUAL_LENGTH);
  const candidates: WeighedTheme[] = [];
  for (const [key, found] of groupBy(outside(names, findCues(index, article.text)), ({ cue }) => cue.theme)) {
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

/** Of 荣星|社区 the last speaks for itself. */
const SUFFIX = /^(?:社区|街道|[村镇乡县市区省])$/;

/** Both in order of their starts. */
function outside(names: readonly Mention[], hits: readonly CueHit[]): CueHit[] {
  let at = 0;
  return hits.filter((hit) => {
    while (at < names.length && names[at]!.end <= hit.start) at++;
    const name = names[at];
    return !name || !contains(name, hit) || SUFFIX.test(name.surface.slice(hit.start - name.start));
  });
}

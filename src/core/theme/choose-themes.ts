import { countUpTo } from '#core/text/count-up-to.ts';
import { contains } from '#core/text/span.ts';
import type { CueHit } from './cue-index.ts';
import type { ThemeKey } from './taxonomy.ts';
import type { ToldCue } from './tell-cues.ts';

/** A theme with what speaks for it in one article. */
export interface WeighedTheme {
  key: ThemeKey;
  score: number;
  broad: number;
  hits: CueHit[];
  tellings: ToldCue[];
}

/** Below this score a theme is a guess. */
const FLOOR = 0.1;
/** A theme must reach this share of the broadest one's weight, the third more, the fourth more again: what the annotated texts bear best. */
const SHARE = 0.3;
const SHARE_STEP = 0.15;
const MOST = 4;
/** What a further theme must have of its own in a text of this length, less in shorter ones: a word that names it and a hint. */
const OWN = 1.3;
const FULL_LENGTH = 300;

/** The themes that belong to an article of that many characters, the main one first. */
export function chooseThemes(candidates: readonly WeighedTheme[], length: number): WeighedTheme[] {
  const most = candidates.reduce((max, { broad }) => Math.max(max, broad), 0);
  const fullness = Math.min(1, length / FULL_LENGTH);
  const chosen: WeighedTheme[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    const further = Math.max(0, chosen.length - 1);
    if (chosen.length === MOST || candidate.score < FLOOR) break;
    if (candidate.broad < (SHARE + SHARE_STEP * fullness * further) * most) continue;
    if (chosen.length > 0 && !standsAlone(candidate, chosen, OWN * fullness)) continue;
    chosen.push(candidate);
  }
  return chosen;
}

/** Whether a theme keeps enough words that no chosen theme has: 农业龙头企业 told of the countryside tells of no industry. */
function standsAlone({ tellings }: WeighedTheme, chosen: readonly WeighedTheme[], least: number): boolean {
  let own = 0;
  let named = 0;
  for (const { cue, hits, zones } of tellings) {
    if (hits.every((hit) => chosen.some((other) => covers(other.hits, hit)))) continue;
    const weight = ownWeights[cue.tier] * (zones.includes('title') ? 2 : 1);
    own += weight;
    if (cue.tier !== 'weak') named += weight;
  }
  return named >= NAMED && own >= least;
}

const ownWeights = { strong: 1, clear: 0.4, weak: 0.1, never: 0 };
/** One word that names the theme, two at home in it, or one of these in the headline, however short the text: hints alone (车间, 公司) never do. */
const NAMED = 0.8;

/** Of hits in the order of the text, none overlapping: the one that begins last before the span's beginning. */
function covers(hits: readonly CueHit[], hit: CueHit): boolean {
  const last = hits[countUpTo(hits, ({ start }) => start <= hit.start) - 1];
  return last !== undefined && contains(last, hit);
}

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
const MOST = 4;
/**
 * What a second, third and fourth theme must reach: how often the text tells of it, for the text's length, times its share of the
 * broadest theme's weight. Chosen where annotated pages, pages kept apart and passages all gain. 养老 told once in a long report
 * on rice is no theme of it.
 */
const LEAST = [0.08, 0.2, 0.6];
/** What one telling counts: a word that names the theme, one at home in it, a hint. */
const TOLD = { strong: 1, clear: 0.7, weak: 0.3, never: 0 };
/** A text of fewer characters counts as one of these. */
const SHORTEST = 60;

/** The themes that belong to an article of that many characters, the main one first. */
export function chooseThemes(candidates: readonly WeighedTheme[], length: number): WeighedTheme[] {
  const most = candidates.reduce((max, { broad }) => Math.max(max, broad), 0);
  const usual = Math.sqrt(Math.max(length, SHORTEST));
  const chosen: WeighedTheme[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === MOST || candidate.score < FLOOR) break;
    const weight = (countTold(candidate) / usual) * (candidate.broad / most);
    if (chosen.length === 0 || weight >= LEAST[chosen.length - 1]!) chosen.push(candidate);
  }
  return chosen;
}

/** How often a theme is told; hints alone (车间, 公司) tell of none. */
const countTold = ({ hits }: WeighedTheme): number =>
  hits.every(({ cue }) => cue.tier === 'weak') ? 0 : hits.reduce((sum, { cue }) => sum + TOLD[cue.tier], 0);

import type { Span } from '#core/model.ts';
import type { ToldCue } from './tell-cues.ts';
import { focus, tierWeights } from './weigh-cues.ts';

/** A reader sees a dozen lit words; more light up the whole text. */
const MOST = 12;
/** What another place of a word already shown is worth beside a new word. */
const AGAIN = 0.3;

interface Place extends Span {
  worth: number;
}

/** The words that tell a theme best, in the order of the text: 网格员 and 调解, not 社区; hints only where nothing better stands, single characters (亩) never. */
export function pickEvidence(tellings: readonly ToldCue[]): Span[] {
  const readable = tellings.filter(({ cue }) => cue.word.length > 1);
  const telling = readable.filter(({ cue }) => cue.tier !== 'weak');
  const places = (telling.length > 0 ? telling : readable).flatMap(placesOf);
  if (places.length > MOST) {
    places.sort((a, b) => b.worth - a.worth || a.start - b.start);
    places.length = MOST;
  }
  return places.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}

function placesOf({ cue, hits, zones }: ToldCue): Place[] {
  let share = 1;
  return hits.map(({ start, end }, i) => {
    const worth = tierWeights[cue.tier] * focus.zone[zones[i]!] * share;
    share *= AGAIN;
    return { start, end, worth };
  });
}

/** The place a quantity is said of: the nearest one that takes part in the story and stands in the same sentence, before the number first. */

import type { ResolvedMention } from '#core/model.ts';
import { countUpTo } from '#core/text/count-up-to.ts';
import type { Draft } from './draft.ts';
import { type ArticleReading, sentenceAround } from './reading.ts';

export function findPlace({ number }: Draft, reading: ArticleReading): string | undefined {
  const { placesByEnd, placesByStart } = reading;
  const sentence = sentenceAround(reading, number.start);
  for (let i = countUpTo(placesByEnd, ({ end }) => end <= number.start) - 1; i >= 0; i--) {
    const before = placesByEnd[i]!;
    if (before.end < sentence.start) break;
    if (before.start >= sentence.start && takesPart(before)) return before.place?.code ?? undefined;
  }
  for (let i = countUpTo(placesByStart, ({ start }) => start < number.end); i < placesByStart.length; i++) {
    const after = placesByStart[i]!;
    if (after.start >= sentence.end) break;
    if (after.end <= sentence.end && takesPart(after)) return after.place?.code ?? undefined;
  }
  return undefined;
}

/** A province in the sentence names a rank or a programme (浙江省“3A级景区村庄”), hardly ever what is counted. */
const takesPart = ({ takesPart, place }: ResolvedMention): boolean =>
  takesPart && Boolean(place?.code) && place?.level !== 'province';

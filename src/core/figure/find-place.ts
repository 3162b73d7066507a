/** The place a quantity is said of: the nearest one that takes part in the story and stands in the same sentence, before the number first. */
import { sentenceAt } from '#core/text/sentences.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

export function findPlace(draft: Draft, { mentions, sentences }: Reading): string | undefined {
  const sentence = sentenceAt(sentences, draft.number.start);
  const near = mentions.filter(
    (m) => m.takesPart && m.place?.code && m.start >= sentence.start && m.end <= sentence.end,
  );
  const before = near
    .filter((m) => m.end <= draft.number.start)
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const after = near.filter((m) => m.start >= draft.number.end).sort((a, b) => a.start - b.start)[0];
  return (before ?? after)?.place?.code ?? undefined;
}

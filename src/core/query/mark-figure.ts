import type { PublishedInitiative } from '#core/files/schema.ts';

/** A figure's sentence in three: what is before it, the figure as printed, what is after. */
export type MarkedSentence = readonly [before: string, figure: string, after: string];

/**
 * Finds the figure in its sentence: 从30户增至50户，再增30户 has 30户 twice, and the second figure of that surface is the
 * second. Unmarked (all before) where the sentence has more of them than figures were read.
 */
export function markFigure({ figures }: Pick<PublishedInitiative, 'figures'>, index: number): MarkedSentence {
  const figure = figures[index];
  if (!figure) return ['', '', ''];
  const { sentence, surface } = figure;
  const twins = figures.filter((other) => other.sentence === sentence && other.surface === surface);
  const parts = surface === '' ? [sentence] : sentence.split(surface);
  const before = twins.filter(({ start }) => start < figure.start).length;
  if (parts.length - 1 !== twins.length) return [sentence, '', ''];
  return [parts.slice(0, before + 1).join(surface), surface, parts.slice(before + 1).join(surface)];
}

import type { FigureRow } from '#core/query/figure-series.ts';
import { figureNotes } from '#core/scene/make-tour.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import type { SlideSource } from '#core/slides/slide.ts';
import type { SlideTeller } from '#core/slides/slide-teller.ts';

/** The scene's own notes; then the sentence, newspaper, page and line of every figure on the slide that they do not cite already. */
export function slideNotes(
  own: string,
  rows: readonly FigureRow[],
  { pages, writeNumber }: SlideSource,
  { words, language, pageFor }: SlideTeller,
): string {
  const shown = [...new Map(rows.map((row) => [row.key, row])).values()];
  const isCited = ({ figure, item }: FigureRow): boolean =>
    own.includes(figure.sentence) &&
    own.includes(figure.measure) &&
    own.includes(sourceLine(pageFor(item), figure, language));
  const left = shown.filter((row) => !isCited(row));
  const cited = left.length > 0 ? figureNotes(left, { pages, language, write: writeNumber }) : '';
  return [own, cited && `${words.sources}\n\n${cited}`].filter(Boolean).join('\n\n');
}

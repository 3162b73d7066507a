import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Span } from '#core/model.ts';
import { cutMarks, type Segment } from '#core/query/cut-marks.ts';

/** Words of the text that something was read from. `index` counts within the item's mentions or figures. */
export type Mark = Span &
  ({ kind: 'place' | 'figure'; index: number } | { kind: 'theme'; key: string } | { kind: 'lit' });

/** The kinds that the reader can switch on and off. */
export type MarkKind = Exclude<Mark['kind'], 'lit'>;

export const markKinds: readonly MarkKind[] = ['place', 'figure', 'theme'];

/** Marked from the start; the words that speak for a theme are many and of use to who doubts it only. */
export const firstMarkKinds: readonly MarkKind[] = ['place', 'figure'];

/** All marks of an item of the kinds asked for, and the sentence that is lit. */
export function marksOf(
  { mentions, figures, themes }: PublishedInitiative,
  kinds: ReadonlySet<MarkKind>,
  lit: readonly Span[],
): Mark[] {
  const marks: Mark[] = [
    ...mentions.flatMap((mention, index) =>
      partsOf(mention).map((span) => ({ kind: 'place' as const, index, ...span })),
    ),
    ...figures.flatMap((figure, index) => partsOf(figure).map((span) => ({ kind: 'figure' as const, index, ...span }))),
    ...themes.flatMap(({ key, evidence }) =>
      evidence.map(({ start, end }) => ({ kind: 'theme' as const, key, start, end })),
    ),
  ];
  const wanted = marks.filter(({ kind }) => kind !== 'lit' && kinds.has(kind));
  return [...wanted, ...lit.map(({ start, end }) => ({ kind: 'lit' as const, start, end }))];
}

/** The words of a mark, those beyond a column break (西|塘镇) too. */
function partsOf({ start, end, rest = [] }: Span & { rest?: readonly Span[] }): Span[] {
  return [{ start, end }, ...rest.map((part) => ({ start: part.start, end: part.end }))];
}

/** Segments that lead to the same figure or place are one link, however other marks cut them. */
export interface Run {
  link: Extract<Mark, { index: number }> | null;
  segments: Segment<Mark>[];
}

export function runsOf(span: Span, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  for (const segment of cutMarks(span, marks)) {
    const link = linkOf(segment.marks);
    const last = runs.at(-1);
    if (last && last.link === link) last.segments.push(segment);
    else runs.push({ link, segments: [segment] });
  }
  return runs;
}

/** A figure's words may hold a place (嘉善12个村): the figure is the finer thing to point at. */
function linkOf(marks: readonly Mark[]): Run['link'] {
  const links = marks.filter((mark) => 'index' in mark);
  return links.find((mark) => mark.kind === 'figure') ?? links[0] ?? null;
}

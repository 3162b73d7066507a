import type { Span } from '#core/model.ts';

/** A run of text between two ends of marks, with the marks that cover it. */
export interface Segment<Mark> extends Span {
  marks: Mark[];
}

/** Cuts a span of text where marks begin and end, so that overlapping marks can be drawn side by side. */
export function cutMarks<Mark extends Span>(span: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < span.end && span.start < end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((end, i) => {
    const start = ends[i]!;
    return { start, end, marks: inside.filter((mark) => mark.start < end && start < mark.end) };
  });
}

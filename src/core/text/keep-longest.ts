import type { Span } from '#core/model.ts';
import { lengthOf, overlaps } from './span.ts';

/** Drops spans that overlap a longer one (of equal ones the first given stays); the rest in the order of the text. */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  const byStart = spans.map((span, order) => ({ span, order }));
  byStart.sort((a, b) => a.span.start - b.span.start || lengthOf(b.span) - lengthOf(a.span) || a.order - b.order);
  const kept: T[] = [];
  for (const { span } of byStart) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
    else if (lengthOf(span) > lengthOf(last)) kept[kept.length - 1] = span;
  }
  return kept;
}

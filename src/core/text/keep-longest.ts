import type { Span } from '#core/model.ts';
import { inOrder } from './in-order.ts';
import { lengthOf, overlaps } from './span.ts';

/** Drops spans that overlap a longer one (of equal ones the first given stays); the rest in the order of the text. */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of inOrder(spans, compare)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
    else if (lengthOf(span) > lengthOf(last)) kept[kept.length - 1] = span;
  }
  return kept;
}

/** By start, the longer first. */
const compare = (a: Span, b: Span): number => a.start - b.start || lengthOf(b) - lengthOf(a);

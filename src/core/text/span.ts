import type { Span } from '#core/model.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const lengthOf = (span: Span): number => span.end - span.start;

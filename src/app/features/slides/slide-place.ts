import type { CSSProperties } from 'react';
import type { Box } from '#core/slides/slide-layout.ts';

/** Inches of a slide as a share of the width of its face. */
export const inches = (length: number): string => `calc(var(--inch) * ${length.toFixed(4)})`;

/** A box in inches and type in points. */
export const placeOf = ({ x, y, w, h }: Box, size: number): CSSProperties => ({
  left: inches(x),
  top: inches(y),
  width: inches(w),
  height: inches(h),
  fontSize: inches(size / 72),
});

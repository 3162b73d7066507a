import { type FittedText, fitText } from '#core/slides/fit-text.ts';
import type { Box } from '#core/slides/slide-layout.ts';

/** A text in its box, at a size at which it fits. */
export interface SetText extends FittedText {
  box: Box;
}

export const setText = (text: string, box: Box, sizes: readonly number[]): SetText => ({
  box,
  ...fitText(text, box, sizes),
});

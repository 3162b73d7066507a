/** Writing that is as wide as it is high. */
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]|[“”‘’…—·≈]/u;
const NARROW = 0.56;

/** Lines break at words and before closing marks: as much of a line may stay empty. */
const SLACK = 0.94;
export const LEADING = 1.3;
const POINTS_PER_INCH = 72;

export interface FittedText {
  text: string;
  /** In points. */
  size: number;
}

/** About how wide a text is, in the size of its type. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += FULL.test(character) ? 1 : NARROW;
  return ems;
}

/** How many lines a text takes in a box so many inches wide. */
export function linesIn(text: string, width: number, size: number): number {
  const line = (width * POINTS_PER_INCH * SLACK) / size;
  return text.split('\n').reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(emsOf(paragraph) / line)), 0);
}

/** The largest of the sizes at which a text fits a box in inches; at the smallest it is cut with …. */
export function fitText(text: string, box: { w: number; h: number }, sizes: readonly number[]): FittedText {
  const fits = (part: string, size: number): boolean =>
    linesIn(part, box.w, size) * size * LEADING <= box.h * POINTS_PER_INCH;
  const size = sizes.find((each) => fits(text, each));
  if (size !== undefined) return { text, size };
  const least = sizes.at(-1)!;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`, least)) low = middle;
    else high = middle - 1;
  }
  return { text: `${characters.slice(0, low).join('').trimEnd()}…`, size: least };
}

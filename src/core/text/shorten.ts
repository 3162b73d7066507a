/**
 * A text of at most so many UTF-16 units, … in the place of what is left out: (近日，嘉善县西塘镇, 5) → 近日，嘉…
 * A rare character of two units (𠮷) stays whole or goes.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(LONE_HALF, '')}…`;
}

const LONE_HALF = /[\uD800-\uDBFF]$/;

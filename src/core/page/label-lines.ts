import type { LabelledLine, Line } from '#core/model.ts';

/** Gives every non-blank line its role. */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  return lines.filter((line) => line.text.trim()).map((line) => ({ ...line, role: 'body', rule: 'default' }));
}

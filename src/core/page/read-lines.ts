import type { Line } from '#core/model.ts';

/** Cuts a page's text at LF, CR LF and lone CR. Lines count from 1; the last line end opens no further line. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (match[0] === '') break;
    const body = match[1]!;
    lines.push({ number: lines.length + 1, start: match.index, end: match.index + body.length, text: body });
  }
  return lines;
}

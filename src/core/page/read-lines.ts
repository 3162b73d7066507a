import type { Line } from '#core/model.ts';
import { toFullWidth } from '#core/text/full-width.ts';

/**
 * Cuts a page's text at LF, CR LF and lone CR. Lines count from 1; the last line end opens no further line. The rules
 * read full-width marks: pages print 说, beside 说，.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of toFullWidth(text).matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (match[0] === '') break;
    const body = match[1]!;
    lines.push({ number: lines.length + 1, start: match.index, end: match.index + body.length, text: body });
  }
  return lines;
}

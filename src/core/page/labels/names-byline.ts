import { type LabelRule, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';
import { readNames } from '#core/page/read-names.ts';

/** （倪峥嵘） on a line of its own signs the text above. */
const BRACKETED = /^（([^（）]{2,30})）$/u;

/** How many lines a by-line has at most. */
const MOST_LINES = 3;

/** A line of names under a headline or behind a text: 倪峥嵘 · 谢 婷 · （倪峥嵘） · 善纪宣 under a headline only. */
export const namesByline: LabelRule = {
  name: 'names-byline',
  longest: 42,
  label(page, index) {
    const { words, hash } = page.lines[index]!;
    const signed = BRACKETED.exec(words)?.[1];
    const names = hash ? null : readNames(signed ?? words);
    if (!names) return;
    if (signed)
      return names.likely && page.lines[index - 1]?.closed ? { role: 'byline', names: names.names } : undefined;
    const under = standsUnderHeadline(page, index);
    const fits = under ? names.sure || isText(page, index + 1) : names.sure && standsBehindText(page, index);
    return fits ? { role: 'byline', names: names.names } : undefined;
  },
};

/** The line above is a headline, or the upper line of a by-line in two. */
function standsUnderHeadline(page: PageView, index: number, lines = MOST_LINES): boolean {
  const above = page.lines[index - 1];
  if (!above) return false;
  if (page.labels[index - 1]?.role === 'headline') return true;
  if (readNames(above.words)?.sure) return lines > 1 && standsUnderHeadline(page, index - 1, lines - 1);
  // 小扶梯 大民生 could be two names by its length only
  return looksLikeHeadline(page, index - 1) && !readNames(above.words)?.likely;
}

/** The line above ends a text, and what follows starts something new or nothing. */
function standsBehindText(page: PageView, index: number): boolean {
  if (!page.lines[index - 1]?.closed) return false;
  if (index + 1 >= page.lines.length) return true;
  const role = page.labels[index + 1]?.role;
  return (role !== undefined && role !== 'body') || looksLikeHeadline(page, index + 1);
}

function isText(page: PageView, index: number): boolean {
  const line = page.lines[index];
  return line !== undefined && (line.words.length >= 12 || line.closed || readNames(line.words) !== null);
}

import { breaksOff, isInHalves, opensAsLead } from '#core/page/breaks-off.ts';
import { sharesMatter } from '#core/page/cohesion.ts';
import { NUMBERING } from '#core/page/lexicon.ts';
import { isRunningText, type LabelRule, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';

const FARTHEST = 12;

/** A short line between finished texts that have nothing in common; where they have, it is a head inside the article. */
export const headlineApart: LabelRule = {
  name: 'headline-apart',
  label(page, index) {
    const above = page.lines[index - 1];
    if (!above?.closed || !isRunningText(page, index - 1) || !isRunningText(page, index + 1)) return;
    if (!looksLikeHeadline(page, index) || NUMBERING.test(page.lines[index]!.words)) return;
    const { words } = page.lines[index]!;
    const next = page.lines[index + 1]!.words;
    if (next.length < 1.5 * words.length) return;
    if (!isInHalves(words) && (page.bylines || !opensAsLead(next) || breaksOff(words, next))) return;
    return sharesMatter(textBefore(page, index), textAfter(page, index)) ? undefined : { role: 'headline' };
  },
};

/** Running text up to the next line that may head something else. */
function textAfter(page: PageView, index: number): string {
  let i = index + 1;
  while (i < page.lines.length && i <= index + FARTHEST && isRunningText(page, i)) i++;
  return page.lines
    .slice(index, i)
    .map((line) => line.words)
    .join('\n');
}

/** Text back to the headline above; heads inside the article are passed over. */
function textBefore(page: PageView, index: number): string {
  let i = index - 1;
  while (i > 0 && i > index - FARTHEST && (page.labels[i - 1]?.role ?? 'body') === 'body') i--;
  if (page.labels[i - 1]?.role === 'byline') i--;
  if (page.labels[i - 1]?.role === 'headline') i--;
  return page.lines
    .slice(i, index)
    .map((line) => line.words)
    .join('\n');
}

import { breaksOff, isInHalves, opensAsLead } from '#core/page/breaks-off.ts';
import { HEAD_MARKS, NUMBERING } from '#core/page/lexicon.ts';
import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline } from '#core/page/page-view.ts';

/** A headline behind a text that breaks off: …“山海”提升工程新 / 精准高效 治堵保畅. */
export const headlineAfterCut: LabelRule = {
  name: 'headline-after-cut',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const [above, line, next] = [page.lines[index - 1], page.lines[index]!, page.lines[index + 1]];
    if (!above || above.closed || page.labels[index - 1] || !next || !looksLikeHeadline(page, index)) return;
    if (next.words.length < line.words.length * 2 || page.measure !== Number.POSITIVE_INFINITY) return;
    if (NUMBERING.test(line.words) || HEAD_MARKS.test(line.words)) return;
    if (isInHalves(line.words)) return { role: 'headline' };
    const fits = opensAsLead(next.words) && !breaksOff(line.words, next.words) && !/，/u.test(line.words);
    return fits && !breaksOff(above.words, line.words) ? { role: 'headline' } : undefined;
  },
};

import { FUNCTION_WORD_LAST } from '#core/page/breaks-off.ts';
import { formOf } from '#core/page/form-of.ts';
import { HEAD_MARKS, NUMBERING } from '#core/page/lexicon.ts';
import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';
import { startsMidway } from '#core/page/starts-midway.ts';

const LEAST_ALIKE = 2;

/** A line of the form of other headlines, where nothing else tells: 科技赋能强产业 among 党建引领促振兴, 接诉即办暖民心. */
export const headlineInSeries: LabelRule = {
  name: 'headline-in-series',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const next = page.lines[index + 1];
    if (!next || page.measure !== Number.POSITIVE_INFINITY || !looksLikeHeadline(page, index)) return;
    const { words } = page.lines[index]!;
    if (next.words.length < 2 * words.length || /，/u.test(words) || page.lines[index - 1]?.closed) return;
    if (NUMBERING.test(words) || HEAD_MARKS.test(words) || FUNCTION_WORD_LAST.test(words) || startsMidway(words))
      return;
    return countAlike(page, formOf(words)) >= LEAST_ALIKE ? { role: 'headline' } : undefined;
  },
};

function countAlike({ lines, labels }: PageView, form: string): number {
  let alike = 0;
  for (let i = 0; i < lines.length; i++)
    if (labels[i]?.role === 'headline' && formOf(lines[i]!.words) === form) alike++;
  return alike;
}

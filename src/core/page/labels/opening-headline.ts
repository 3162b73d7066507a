import {
  isRunningText,
  type LabelRule,
  LONGEST_HEADLINE,
  looksLikeHeadline,
  type PageView,
  SPOKEN,
} from '#core/page/page-view.ts';

/** A short line at the top of the page above running text: 民生实事 落地见效 / “之前我们小区…. */
export const openingHeadline: LabelRule = {
  name: 'opening-headline',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const next = page.lines[index + 1];
    if (!next || !isRunningText(page, index + 1) || !opensPage(page, index) || !looksLikeHeadline(page, index)) return;
    const { words } = page.lines[index]!;
    return next.words.length > Math.max(words.length * 1.5, 20) || SPOKEN.test(next.words)
      ? { role: 'headline' }
      : undefined;
  },
};

/** Nothing but furniture, pictures and section names above. */
function opensPage(page: PageView, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const role = page.labels[i]?.role;
    if (role !== 'furniture' && role !== 'section' && role !== 'caption' && role !== 'credit') return false;
  }
  return true;
}

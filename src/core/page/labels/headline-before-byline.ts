import type { Role } from '#core/model.ts';
import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';

const MOST_PICTURES = 6;

/** The role of the line below, captions and credits between passed over. */
function belowPictures({ labels }: PageView, index: number): Role | undefined {
  let at = index + 1;
  while (at <= index + MOST_PICTURES && (labels[at]?.role === 'caption' || labels[at]?.role === 'credit')) at++;
  return labels[at]?.role;
}

/** A short line above a by-line: 小小工坊助残圆梦 / 邱丽娟 张舜红. */
export const headlineBeforeByline: LabelRule = {
  name: 'headline-before-byline',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    return belowPictures(page, index) === 'byline' && looksLikeHeadline(page, index) ? { role: 'headline' } : undefined;
  },
};

import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline } from '#core/page/page-view.ts';

/** A short line above a by-line: 小小工坊助残圆梦 / 邱丽娟 张舜红. */
export const headlineBeforeByline: LabelRule = {
  name: 'headline-before-byline',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    return page.labels[index + 1]?.role === 'byline' && looksLikeHeadline(page, index)
      ? { role: 'headline' }
      : undefined;
  },
};

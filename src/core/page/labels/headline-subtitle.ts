import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline } from '#core/page/page-view.ts';

/** A dash line under what may be a headline: 从一碗面到一条街 / ——航埠镇餐饮夜市改造记. */
export const headlineSubtitle: LabelRule = {
  name: 'headline-subtitle',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const { words } = page.lines[index]!;
    if (!/^[—―]{1,3}[^—―]{5,}/u.test(words) || !looksLikeHeadline(page, index)) return;
    const above = page.labels[index - 1]?.role;
    return above === 'headline' || looksLikeHeadline(page, index - 1) ? { role: 'headline' } : undefined;
  },
};

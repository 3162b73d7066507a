import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline } from '#core/page/page-view.ts';
import { readDateline } from '#core/page/read-dateline.ts';

/** A short line above text that opens with 本报讯 or a dateline: 首届葡萄节开幕 / 本报讯（记者 李昊）近日…. */
export const headlineBeforeDateline: LabelRule = {
  name: 'headline-before-dateline',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const next = page.lines[index + 1];
    const fits = next && looksLikeHeadline(page, index) && readDateline(next.words);
    return fits ? { role: 'headline' } : undefined;
  },
};

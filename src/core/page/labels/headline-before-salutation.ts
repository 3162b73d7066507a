import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline } from '#core/page/page-view.ts';

const SALUTATION = /^(?:(?:尊敬|亲爱)的[^，。：]{2,16}|编辑(?:部|部的)?(?:同志|老师|朋友|叔叔|先生)?们?)：$/u;

/** A short line above a letter's first: 公交站台为何没有座椅 / 编辑同志：. */
export const headlineBeforeSalutation: LabelRule = {
  name: 'headline-before-salutation',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const next = page.lines[index + 1];
    return next && SALUTATION.test(next.words) && looksLikeHeadline(page, index) ? { role: 'headline' } : undefined;
  },
};

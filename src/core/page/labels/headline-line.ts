import { NUMBERING } from '#core/page/lexicon.ts';
import { type LabelRule, looksLikeHeadline } from '#core/page/page-view.ts';

/** The upper line of a headline in two: 全县农业农村工作会议召开 / 部署今年重点任务. */
export const headlineLine: LabelRule = {
  name: 'headline-line',
  label(page, index) {
    if (page.labels[index + 1]?.role !== 'headline' || page.lines[index + 1]!.hash) return;
    if (!looksLikeHeadline(page, index) || NUMBERING.test(page.lines[index]!.words)) return;
    const above = page.lines[index - 1];
    return !above || above.closed || (page.labels[index - 1] && page.labels[index - 1]!.role !== 'body')
      ? { role: 'headline' }
      : undefined;
  },
};

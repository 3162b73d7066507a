import type { LabelRule, PageView } from '#core/page/page-view.ts';

/** The newspaper's name at the top, above or under its date: 今日乐清 / 2023年4月6日 星期四. */
export const masthead: LabelRule = {
  name: 'masthead',
  longest: 10,
  label(page, index) {
    const { words, hash, closed } = page.lines[index]!;
    if (hash || closed || index > 3 || /[，。；：、]/u.test(words)) return;
    const named = /(?:[日晚晨时早]报|周[报刊]|新闻|今日[\u3400-\u9fff]{2,3}|报)$/u.test(words);
    const beside = isFurniture(page, index + 1) || (index > 0 && isFurniture(page, index - 1));
    return beside && (named || isFurniture(page, index + 1)) ? { role: 'furniture' } : undefined;
  },
};

const isFurniture = ({ labels }: PageView, index: number): boolean => labels[index]?.role === 'furniture';

import type { LabelRule } from '#core/page/page-view.ts';
import { readCredit } from '#core/page/read-credit.ts';

/** A line that only names who took or gave the picture: 徐佳雯 摄 · 董涵冰 图片由同济浙院提供. */
export const pictureCredit: LabelRule = {
  name: 'picture-credit',
  label({ lines }, index) {
    const { words } = lines[index]!;
    const credit = words.length <= 50 ? readCredit(words) : null;
    if (!credit || credit.at > 0) return;
    // 文/图 张三 is a by-line first
    const both = credit.authors.some((name) => credit.credits.includes(name));
    return { role: both ? 'byline' : 'credit', names: credit.authors, credits: credit.credits };
  },
};

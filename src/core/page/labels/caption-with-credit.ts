import type { LabelRule } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';
import { readCredit } from '#core/page/read-credit.ts';

/** A caption that ends in its credit: 志愿者搬运凉茶 冯玉坤 摄 · …“千亩示范方”（新兴社区供图）. */
export const captionWithCredit: LabelRule = {
  name: 'caption-with-credit',
  longest: Number.POSITIVE_INFINITY,
  label(page, index) {
    const { words, wordsStart } = page.lines[index]!;
    const credit = readCredit(words);
    if (!credit || credit.at === 0) return;
    // ■ 记者 张三 文 图片由受访者提供 is a by-line
    if (readByline(words)) return;
    const end = wordsStart + words.slice(0, credit.at).trimEnd().length;
    const content = { start: wordsStart, end };
    return { role: 'caption', names: credit.authors, credits: credit.credits, content };
  },
};

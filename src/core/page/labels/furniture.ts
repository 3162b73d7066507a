import { FURNITURE } from '#core/page/lexicon.ts';
import type { LabelRule } from '#core/page/page-view.ts';

/** What the page prints for itself: 第3版 · 2023年8月3日 星期四 · 责任编辑 王小明 · 新闻热线：… */
export const furniture: LabelRule = {
  name: 'furniture',
  label({ lines }, index) {
    const { words, hash } = lines[index]!;
    if (words.length > 160) return;
    if (FURNITURE.some(([, pattern]) => pattern.test(words)) && !(hash && /^\D/u.test(words) && words.length > 12))
      return { role: 'furniture' };
    return;
  },
};

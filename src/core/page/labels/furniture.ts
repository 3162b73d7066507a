import { ADVERT_END, FURNITURE } from '#core/page/lexicon.ts';
import type { LabelRule } from '#core/page/page-view.ts';

/** What the page prints for itself: 第3版 · 2023年8月3日 星期四 · 责任编辑 王小明 · 新闻热线：… */
export const furniture: LabelRule = {
  name: 'furniture',
  longest: 160,
  label({ lines }, index) {
    const { words, hash } = lines[index]!;
    if (isFurniture(words) && !(hash && /^\D/u.test(words) && words.length > 12)) return { role: 'furniture' };
    return;
  },
};

/** Of lines with a full stop inside only adverts are furniture; they are told by their end. */
function isFurniture(words: string): boolean {
  if (ADVERT_END.test(words.slice(-40))) return true;
  const stop = words.indexOf('。');
  return (stop < 0 || stop === words.length - 1) && FURNITURE.some(([, pattern]) => pattern.test(words));
}

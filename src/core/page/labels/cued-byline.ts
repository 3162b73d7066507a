import type { LabelRule } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';

/** A by-line that says so: □ 记者 李昊 通讯员 郑丽华 · 文/张三 图/李四 · ■张建国. */
export const cuedByline: LabelRule = {
  name: 'cued-byline',
  longest: 80,
  label({ lines }, index) {
    const byline = readByline(lines[index]!.words);
    return byline ? { role: 'byline', names: byline.authors, credits: byline.credits } : undefined;
  },
};

import type { LabelRule } from '#core/page/page-view.ts';

/** A caption that says what the picture shows: 图为志愿者在搬运凉茶。 · 左图：志愿者在搬运凉茶。 */
export const pictureCaption: LabelRule = {
  name: 'picture-caption',
  longest: 160,
  label({ lines }, index) {
    const { words } = lines[index]!;
    const shows =
      /^(?:[（▲△◀▶←→↑↓\s]*)(?:[上下左右]?图(?:片|中)?为|[上下左右][左右]?图：|图[①-⑳]|图[1-9][： ]|(?:照片|图片)：)/u.test(
        words,
      );
    return shows ? { role: 'caption' } : undefined;
  },
};

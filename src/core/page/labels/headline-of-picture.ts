import { isRunningText, type LabelRule } from '#core/page/page-view.ts';

/** A short line above a picture's text and credit: 晒秋 / 近日，屋顶上晒满了辣椒…。 / 雷宁 摄; 王店：晒秋 / …. */
export const headlineOfPicture: LabelRule = {
  name: 'headline-of-picture',
  longest: 19,
  label(page, index) {
    const { words } = page.lines[index]!;
    if (page.labels[index] || !/^(?:[\p{L}]{2,4}：)?[\p{L}“”\s]{2,14}$/u.test(words)) return;
    const captioned = page.labels[index + 1]?.role === 'caption';
    if (!captioned && !isRunningText(page, index + 1)) return;
    const above = page.lines[index - 1];
    const apart = !above || above.closed || (page.labels[index - 1]?.role ?? 'body') !== 'body';
    return apart && (captioned || page.labels[index + 2]?.role === 'credit') ? { role: 'headline' } : undefined;
  },
};

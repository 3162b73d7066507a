import { isRunningText, type LabelRule, looksLikeHeadline } from '#core/page/page-view.ts';

const PLACE = '[\\u3400-\\u9fff]{2,14}(?:[村镇乡县市区]|街道|社区)';
const DAY = '\\d{1,2}月\\d{1,2}日';
const WHEN_AND_WHERE = new RegExp(`^(?:${DAY}[\\s·，]*${PLACE}|${PLACE}[\\s·，]*${DAY})$`, 'u');

/** When and where it was reported, between headline and text: 9月13日黄岩上郑乡小英山村. */
export const placeByline: LabelRule = {
  name: 'place-byline',
  longest: 30,
  label(page, index) {
    if (!WHEN_AND_WHERE.test(page.lines[index]!.words) || !isRunningText(page, index + 1)) return;
    return page.labels[index - 1]?.role === 'byline' || looksLikeHeadline(page, index - 1)
      ? { role: 'byline', names: [] }
      : undefined;
  },
};

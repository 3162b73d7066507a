import type { LabelRule } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';

const DATE =
  '(?:发布时间|发布日期|刊发日期|更新时间|时间|日期)?[：\\s]*(?:(?:19|20)\\d{2}\\s*[-年./]\\s*)?\\d{1,2}\\s*[-月./]\\s*\\d{1,2}\\s*日?(?:\\s*\\d{1,2}：\\d{2}(?:：\\d{2})?)?[\\s|｜]*';
const SOURCE = '(?:信息)?来源[：\\s]*(?:《[^《》]{2,12}》)?[\\u3400-\\u9fff]{0,10}[\\s|｜]+';
/** What stands before the names on a page saved from the web: 2020-09-02 09：07 来源：某某日报. */
const LEAD = new RegExp(`^（?(?:${DATE}(?:${SOURCE})?|${SOURCE})`, 'u');
/** 本报记者 李昊 2025-03-20 08：52：43 某某日报 */
const TRAIL = /\s+(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}：\d{2}(?:：\d{2})?)?(?:\s+[\u3400-\u9fff]{2,10})?$/u;
const SPACED = /记\s+者/gu;

/** A by-line behind its date or source: 2020-09-02 09：07 来源：某某日报 记者 李昊 通讯员 郑丽华. */
export const datedByline: LabelRule = {
  name: 'dated-byline',
  longest: 120,
  label({ lines }, index) {
    const { words } = lines[index]!;
    const lead = LEAD.exec(words)?.[0];
    const names = lead ? words.slice(lead.length) : words.replace(TRAIL, '');
    const byline = names.length < words.length ? readByline(names.replace(SPACED, '记者')) : null;
    return byline ? { role: 'byline', names: byline.authors, credits: byline.credits } : undefined;
  },
};

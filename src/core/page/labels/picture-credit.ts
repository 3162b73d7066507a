import type { LabelRule } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';
import { readCredit, tellsWriter } from '#core/page/read-credit.ts';

const BRACKETED = /^（[^（）]*）$/u;

/** A line that only names who took or gave the picture: 徐佳雯 摄 · □ 特约摄影 徐佳雯 · 董涵冰 图片由同济浙院提供. */
export const pictureCredit: LabelRule = {
  name: 'picture-credit',
  longest: 50,
  label({ lines }, index) {
    const { words } = lines[index]!;
    const led = readByline(words);
    // □ 特约摄影 张三
    if (led && led.authors.length === 0) return { role: 'credit', credits: led.credits };
    // 李昊/文 徐佳雯/摄 is a by-line, （记者 李昊 通讯员 徐佳雯 摄） none
    if (led && (tellsWriter(words) || !BRACKETED.test(words))) return;
    const credit = readCredit(words);
    if (!credit || credit.at > 0) return;
    // 文/图 张三 is a by-line first
    const both = credit.authors.some((name) => credit.credits.includes(name));
    return { role: both ? 'byline' : 'credit', names: credit.authors, credits: credit.credits };
  },
};

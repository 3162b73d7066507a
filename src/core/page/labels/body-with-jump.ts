import type { LabelRule } from '#core/page/page-view.ts';

const FROM = /^[（(]?\s*(?:▲|◀|←)?\s*(?:上接|紧接)第?\s*[A-D\d一二三四五六七八九十]{1,3}\s*版[^。）)]{0,12}[）)]?\s*/u;
const TO = /\s*[（(]\s*(?:下转|转)第?\s*[A-D\d一二三四五六七八九十]{1,3}\s*版[^。）)]{0,12}[）)]$/u;

/** Text that comes from or goes on to another page: （上接第1版）…, …（下转第3版）. */
export const bodyWithJump: LabelRule = {
  name: 'body-with-jump',
  label({ lines }, index) {
    const { words, wordsStart } = lines[index]!;
    const from = FROM.exec(words)?.[0].length ?? 0;
    const to = TO.exec(words.slice(-40))?.[0].length ?? 0;
    if (!from && !to) return;
    const content = { start: wordsStart + from, end: Math.max(wordsStart + from, wordsStart + words.length - to) };
    return { role: 'body', content, cut: from ? 'head' : 'tail' };
  },
};

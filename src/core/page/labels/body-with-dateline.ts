import type { LabelRule } from '#core/page/page-view.ts';
import { readDateline } from '#core/page/read-dateline.ts';

/** Text that opens with who reports: 本报讯（记者 李昊 通讯员 郑丽华）近日，…. */
export const bodyWithDateline: LabelRule = {
  name: 'body-with-dateline',
  label({ lines }, index) {
    const { words, wordsStart } = lines[index]!;
    const dateline = readDateline(words);
    if (!dateline || (dateline.names.length === 0 && dateline.textAt === 0)) return;
    const content = { start: wordsStart + dateline.textAt, end: wordsStart + words.length };
    return { role: 'body', names: dateline.names, content };
  },
};

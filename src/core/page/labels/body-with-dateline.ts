import { frameOf } from '#core/page/frame-of.ts';
import type { LabelRule } from '#core/page/page-view.ts';
import { readDateline } from '#core/page/read-dateline.ts';

/** Text that opens with who reports: 本报讯（记者 李昊 通讯员 郑丽华）近日，…. */
export const bodyWithDateline: LabelRule = {
  name: 'body-with-dateline',
  longest: Number.POSITIVE_INFINITY,
  label({ lines }, index) {
    const line = lines[index]!;
    const dateline = readDateline(line.words);
    return dateline && dateline.names.length + dateline.textAt > 0 ? frameOf(line) : undefined;
  },
};

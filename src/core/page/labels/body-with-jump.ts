import { frameOf } from '#core/page/frame-of.ts';
import type { LabelRule } from '#core/page/page-view.ts';
import { readJump } from '#core/page/read-jump.ts';

/** Text that comes from or goes on to another page: （上接第1版）…, …（下转第3版）; the mark may stand alone. */
export const bodyWithJump: LabelRule = {
  name: 'body-with-jump',
  longest: Number.POSITIVE_INFINITY,
  label({ lines }, index) {
    const line = lines[index]!;
    return readJump(line.words) ? frameOf(line) : undefined;
  },
};

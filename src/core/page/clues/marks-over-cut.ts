import { missedMarks, openMarks } from '#core/page/open-marks.ts';
import type { Clue } from './clue.ts';

/** Quotation marks and brackets must close: “上门问|诊”,今年 fits, 集合巧绣娘|诊”,今年 does not. */
export const marksOverCut: Clue = {
  name: 'marks',
  weigh({ before, after }) {
    const open = openMarks(before).at(-1);
    const missed = missedMarks(after)[0];
    if (open && missed) return open === missed ? 3 : -2;
    if (missed) return -4;
    return open ? unclosed(open, after) : 0;
  },
};

/** Brackets and titles close soon, a quotation may run on over paragraphs. */
function unclosed(open: string, after: string): number {
  if (open === '“') return /^[^”]*“/u.test(after) ? -2.5 : -1;
  return -2.5;
}

import type { TextStart } from '#core/page/text-edges.ts';
import type { Clue } from './clue.ts';

/** Quotation marks and brackets must close: “上门问|诊”,今年 fits, 集合巧绣娘|诊”,今年 does not. */
export const marksOverCut: Clue = {
  name: 'marks',
  weigh({ before: { open }, after }) {
    const { missed } = after;
    if (open && missed) return open === missed ? 3 : -2;
    if (missed) return -4;
    return open ? unclosed(open, after) : 0;
  },
};

/** Brackets and titles close soon, a quotation may run on over paragraphs. */
function unclosed(open: string, { quotes }: TextStart): number {
  if (open === '“') return quotes ? -2.5 : -1;
  return -2.5;
}

import { HEADER_PART } from '#core/page/lexicon.ts';
import type { LabelRule } from '#core/page/page-view.ts';

const LEAST_PARTS = 2;

/** A line made of nothing but parts of a page's header: 山海日报 责编：方糖 2023年11月10日 星期五. */
export const pageHeader: LabelRule = {
  name: 'page-header',
  longest: 100,
  label({ lines }, index) {
    const { words, closed } = lines[index]!;
    return !closed && isHeader(words) ? { role: 'furniture' } : undefined;
  },
};

function isHeader(words: string): boolean {
  let parts = 0;
  for (let rest = words.replace(/^[□■◆●\s]+/u, ''); rest; parts++) {
    const part = HEADER_PART.exec(rest)?.[0];
    if (!part) return false;
    rest = rest.slice(part.length);
  }
  return parts >= LEAST_PARTS;
}

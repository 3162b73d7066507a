import { COLUMN_NAMES, DOTTED_NAMES, SECTION_NAMES } from '#core/page/lexicon.ts';
import { type LabelRule, looksLikeHeadline } from '#core/page/page-view.ts';

/** @凌塘社区 over its news, and the column's name over the first. */
const HANDLE = /^@[\u3400-\u9fff]{2,12}$/u;

/** The name of a kind of news (简讯, 【文化】), or a Markdown head that only heads other heads. */
export const sectionName: LabelRule = {
  name: 'section-name',
  longest: 60,
  label(page, index) {
    const { words } = page.lines[index]!;
    const next = page.lines[index + 1]?.words ?? '';
    if (HANDLE.test(words) || (HANDLE.test(next) && looksLikeHeadline(page, index))) return { role: 'section' };
    if (page.heads.sections.has(index) || SECTION_NAMES.test(words) || DOTTED_NAMES.test(words))
      return { role: 'section' };
    const apart = /^[【[■□◆●▌▶►◇★☆◎※▲△▼○‖|｜]/u.test(words) || index === 0;
    return apart && COLUMN_NAMES.test(words) ? { role: 'section' } : undefined;
  },
};

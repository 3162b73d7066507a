import { COLUMN_NAMES, DOTTED_NAMES, SECTION_NAMES } from '#core/page/lexicon.ts';
import type { LabelRule } from '#core/page/page-view.ts';

/** The name of a kind of news (简讯, 【文化】), or a Markdown head that only heads other heads. */
export const sectionName: LabelRule = {
  name: 'section-name',
  longest: 60,
  label(page, index) {
    const { words } = page.lines[index]!;
    if (page.heads.sections.has(index) || SECTION_NAMES.test(words) || DOTTED_NAMES.test(words))
      return { role: 'section' };
    const apart = /^[【[■□◆●▌▶►◇★☆◎※▲△▼○‖|｜]/u.test(words) || index === 0;
    return apart && COLUMN_NAMES.test(words) ? { role: 'section' } : undefined;
  },
};

import { COLUMN_ENDINGS, COLUMN_NAMES, SECTION_NAMES } from '#core/page/lexicon.ts';
import { type LabelRule, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';
import { readNames } from '#core/page/read-names.ts';

/** The name of a column or a kind of news (简讯, 【文化】), or a Markdown head that only heads other heads. */
export const sectionName: LabelRule = {
  name: 'section-name',
  label(page, index) {
    const { words } = page.lines[index]!;
    if (page.heads.sections.has(index) || SECTION_NAMES.test(words)) return { role: 'section' };
    const apart = /^[【[■□◆●▌|｜]/u.test(words) || index === 0;
    if (apart && COLUMN_NAMES.test(words)) return { role: 'section' };
    return (COLUMN_ENDINGS.test(words) || MARKED.test(words)) && headsHeadline(page, index)
      ? { role: 'section' }
      : undefined;
  },
};

/** ■共富一线, 【镇街动态】: a short name in marks. */
const MARKED = /^(?:[■◆●▌|｜□]\s*[\u3400-\u9fff]{3,6}|[【［[][\u3400-\u9fff·]{3,6}[】］\]])$/u;

/** 三农夜话 / 把田埂上的话带回会场 / 倪峥嵘: between a finished text and a headline that is no by-line. */
function headsHeadline(page: PageView, index: number): boolean {
  const above = page.lines[index - 1];
  const next = page.lines[index + 1];
  const below = page.lines[index + 2];
  if (!next || !below || below.hash || (above && !above.closed && !page.labels[index - 1])) return false;
  return looksLikeHeadline(page, index + 1) && readNames(next.words) === null && readByline(next.words) === null;
}

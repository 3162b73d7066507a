import { breaksOff, isInHalves, opensAsLead } from '#core/page/breaks-off.ts';
import { HEAD_MARKS, NUMBERING } from '#core/page/lexicon.ts';
import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';
import { readSignature } from '#core/page/read-signature.ts';
import { isSignedBelow } from '#core/page/signed-below.ts';

/** A short line behind what ends an article: a signature (…环境。(陈雨诗 何惠铭)), a credit, furniture, a section's name. */
export const headlineAfterSignature: LabelRule = {
  name: 'headline-after-signature',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const next = page.lines[index + 1];
    if (!next || !looksLikeHeadline(page, index) || !endsArticle(page, index - 1)) return;
    const { words } = page.lines[index]!;
    // 从“看着办”到“抢着办” behind a picture, where headlines are marked with #
    if (page.heads.marked) return;
    // 分级之后，一级果的收购价从每公斤4元 / 涨到9.6元
    if (/，/u.test(words) && !opensAsLead(next.words)) return;
    // ● 先听村民怎么说 behind a picture in the middle of an article, 小厂抱团才有大出路 there among articles with by-lines
    const halves = isInHalves(words);
    const plain = page.bylines && !halves && !opensAsLead(next.words) && !isSignedBelow(page, index);
    const inside = plain || NUMBERING.test(words) || HEAD_MARKS.test(words);
    if (inside && ['credit', 'caption'].includes(page.labels[index - 1]?.role ?? '')) return;
    if (next.words.length <= words.length || (!halves && breaksOff(words, next.words))) return;
    return { role: 'headline' };
  },
};

function endsArticle(page: PageView, index: number): boolean {
  const line = page.lines[index];
  if (!line) return false;
  const role = page.labels[index]?.role;
  if (role === 'section' || role === 'credit' || role === 'caption') return true;
  if (role === 'byline') return page.lines[index - 1]?.closed === true;
  return readSignature(line.words) !== null;
}

import { NUMBERING } from '#core/page/lexicon.ts';
import type { LabelRule, PageView } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';
import { readNames } from '#core/page/read-names.ts';

/** A line that says it is a headline: # 村企结对 共建共享共美, 【小乡村蝶变】, **…**. A deeper # is a head inside the article. */
export const markedHeadline: LabelRule = {
  name: 'marked-headline',
  longest: 60,
  label(page, index) {
    const { words, hash, strong, closed } = page.lines[index]!;
    if (!words || (closed && words.length > 30)) return;
    const signed = hasByline(page, index);
    if (hash) return { role: signed || isHead(page, index) ? 'headline' : 'body' };
    if (!strong && !isBracketed(words)) return;
    const next = page.lines[index + 1];
    return signed || (next && next.words.length > words.length && !usesHashes(page)) ? { role: 'headline' } : undefined;
  },
};

/** At the headlines' level, and no numbered part of the article above (# 一、把远的搬近). */
const isHead = ({ heads, lines }: PageView, index: number): boolean =>
  heads.headlineLevels.has(lines[index]!.hash) && (index === 0 || !NUMBERING.test(lines[index]!.words));

const isBracketed = (words: string): boolean => /^[【［[][^【】［］[\]]{4,40}[】］\]]$/u.test(words);
const usesHashes = (page: PageView): boolean => Number.isFinite([...page.heads.headlineLevels][0]);

function hasByline(page: PageView, index: number): boolean {
  const next = page.lines[index + 1]?.words ?? '';
  return readNames(next) !== null || readByline(next) !== null;
}

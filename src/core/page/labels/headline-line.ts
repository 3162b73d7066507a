import { pairsOf, sharedPart } from '#core/page/cohesion.ts';
import { NUMBERING, SENTENCE_OPENINGS, TIME_OPENINGS } from '#core/page/lexicon.ts';
import { type LabelRule, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';

/** The upper line of a headline in two: 全县农业农村工作会议召开 / 部署今年重点任务. */
export const headlineLine: LabelRule = {
  name: 'headline-line',
  label(page, index) {
    if (page.labels[index + 1]?.role !== 'headline' || page.lines[index + 1]!.hash) return;
    if (!looksLikeHeadline(page, index) || NUMBERING.test(page.lines[index]!.words)) return;
    const above = page.lines[index - 1];
    const apart = !above || (page.labels[index - 1] && page.labels[index - 1]!.role !== 'body');
    return apart || (above.closed && belongsBelow(page, index)) ? { role: 'headline' } : undefined;
  },
};

/** 改造后的系 behind a finished paragraph may be a cut one: a headline shares its words with the text below, not above. */
function belongsBelow({ lines }: PageView, index: number): boolean {
  const { words } = lines[index]!;
  // 从一碗面到一条街 / ——航埠镇餐饮夜市改造记
  if (/^[—―]/u.test(lines[index + 1]!.words)) return true;
  if (words.length < 8 || SENTENCE_OPENINGS.test(words) || TIME_OPENINGS.test(words)) return false;
  const around = (from: number, to: number) =>
    pairsOf(
      lines
        .slice(Math.max(0, from), to)
        .map((line) => line.words)
        .join('\n'),
    );
  const asked = pairsOf(words);
  return sharedPart(around(index + 1, index + 6), asked) > sharedPart(around(index - 5, index), asked);
}

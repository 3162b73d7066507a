import { pairsOf, sharedPart } from '#core/page/cohesion.ts';
import { COLUMN_ENDINGS, COLUMN_OPENINGS } from '#core/page/lexicon.ts';
import { type LabelRule, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';
import { readByline } from '#core/page/read-byline.ts';
import { readNames } from '#core/page/read-names.ts';

/** The name of a column above a headline: 三农夜话, ■共富一线, 聚焦山区共富. */
export const columnName: LabelRule = {
  name: 'column-name',
  longest: 12,
  label(page, index) {
    const { words, hash } = page.lines[index]!;
    if (hash || !headsHeadline(page, index, BRACKETED.test(words))) return;
    const named = COLUMN_ENDINGS.test(words) || MARKED.test(words);
    return named || isUnknown(page, index) ? { role: 'section' } : undefined;
  },
};

/** ■共富一线, 【镇街动态】, 义乌 · 人间烟火: a short name in marks. */
const MARKED =
  /^(?:[\u3400-\u9fff]{2,4}\s*[·•]\s*[\u3400-\u9fff]{2,6}|[■□◆●▌▶►◇★☆◎※▲△▼○‖|｜]\s*[\u3400-\u9fff]{3,6}|[【［[][\u3400-\u9fff·]{2,6}[】］\]])$/u;

const BRACKETED = /^[【［[].*[】］\]]$/u;

/** 三农夜话 / 把田埂上的话带回会场 / 倪峥嵘: between a finished text and a headline that is no by-line. */
function headsHeadline(page: PageView, index: number, bracketed: boolean): boolean {
  const above = page.lines[index - 1];
  const next = page.lines[index + 1];
  const below = page.lines[index + 2];
  if (!next || !below || below.hash) return false;
  if (!bracketed && above && !above.closed && !page.labels[index - 1]) return false;
  return looksLikeHeadline(page, index + 1) && readNames(next.words) === null && readByline(next.words) === null;
}

const PLACE = /[省市县区镇乡村岛港湾]$|(?:街道|社区|景区)$/u;

/** 聚焦山区共富 / 小香榧结出“大金果” / 江一帆: a few characters that say what sort of story comes, not which. */
function isUnknown(page: PageView, index: number): boolean {
  const { words } = page.lines[index]!;
  const next = page.lines[index + 1]!.words;
  if (!/^[\u3400-\u9fff]{4,8}$/u.test(words) || PLACE.test(words) || readNames(words)?.sure) return false;
  if (!isSigned(page, index + 2)) return false;
  if (COLUMN_OPENINGS.test(words)) return next.length >= words.length;
  return words.length <= 6 && next.length >= words.length * 1.3 && sharedPart(pairsOf(next), pairsOf(words)) === 0;
}

/** A by-line there, or under the subtitle there. */
function isSigned({ lines }: Pick<PageView, 'lines'>, index: number): boolean {
  const words = lines[index]?.words ?? '';
  if (/^[—―]/u.test(words)) return isSigned({ lines }, index + 1);
  return readNames(words)?.likely === true || readByline(words) !== null;
}

import { breaksOff, isInHalves, opensAsLead } from '#core/page/breaks-off.ts';
import { pairsOf, sharedMatter, sharedPart } from '#core/page/cohesion.ts';
import { formOf } from '#core/page/form-of.ts';
import { introduces } from '#core/page/introduces.ts';
import { HEAD_MARKS, NUMBERING } from '#core/page/lexicon.ts';
import {
  isRunningText,
  type LabelRule,
  LONGEST_HEADLINE,
  looksLikeHeadline,
  type PageView,
} from '#core/page/page-view.ts';
import { isSignedBelow } from '#core/page/signed-below.ts';

/** Over a group of articles: 秀洲区 从一件件小事做起, 秦山街道 以实干写好民生答卷. */
const PLACE_FIRST = /^([\u3400-\u9fff]{2,4}(?:[县市区镇乡]|街道))[\s　](?=\S)/u;
/** A brief that says where: 王店：两条公交线要绕一绕 / 秀洲区王店镇塘桥路…. */
const PLACE_TOLD = /^([\u3400-\u9fff]{2,4})：/u;
const FARTHEST = 12;
/** How far into a text its scene is named. */
const OPENING = 40;
/** Of pages read, articles share at most a tenth of their pairs with the one above, halves of one article mostly more. */
const MOST_SHARED = 0.11;
const MOST_SHARED_IN_HALVES = 0.2;

/** A short line between finished texts that have nothing in common; where they have, it is a head inside the article. */
export const headlineApart: LabelRule = {
  name: 'headline-apart',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    const above = page.lines[index - 1];
    const role = page.labels[index - 1]?.role;
    const isApart = (above?.closed && isRunningText(page, index - 1)) || role === 'section';
    if ((!isApart && role !== 'credit') || !isRunningText(page, index + 1)) return;
    const { words } = page.lines[index]!;
    if (!looksLikeHeadline(page, index) || NUMBERING.test(words) || HEAD_MARKS.test(words)) return;
    const next = page.lines[index + 1]!.words;
    if (next.length < 1.5 * words.length) return;
    const place = PLACE_FIRST.exec(words)?.[1];
    if (place && next.includes(place)) return { role: 'headline' };
    const told = PLACE_TOLD.exec(words)?.[1];
    if (told && isNamedIn(told, next.slice(0, OPENING))) return { role: 'headline' };
    if (!isApart) return;
    const halves = isInHalves(words);
    if (halves ? hasParallel(page, index) : breaksOff(words, next)) return;
    const lead = opensAsLead(next) && introduces(next);
    const signed = page.bylines && isSignedBelow(page, index);
    // 建强队伍 选好领头雁 among articles with by-lines is a head inside one
    if (page.bylines && !signed && (!lead || hasTwinBelow(page, index))) return;
    const shared = sharedMatter(textBefore(page, index), textAfter(page, index));
    if (shared >= (halves ? MOST_SHARED_IN_HALVES : MOST_SHARED)) return;
    if (halves || (lead && signed)) return { role: 'headline' };
    // a brief that says where and what: 练市发放首笔“湖羊贷” / 南浔区练市镇近日发放…
    const matter = namesMatter(words, page, index);
    return matter || (!page.bylines && opensAsLead(next)) ? { role: 'headline' } : undefined;
  },
};

/** 余杭仓前 in 杭州市余杭区仓前街道: the name, or its two halves. */
const isNamedIn = (name: string, text: string): boolean =>
  text.includes(name) || (name.length === 4 && text.includes(name.slice(0, 2)) && text.includes(name.slice(2)));

/** 善贤助文 助力乡风文明, 善贤助爱 助力公益服务: heads whose halves begin alike are parts of one article. */
function hasParallel({ lines }: PageView, index: number): boolean {
  const halves = halvesOf(lines[index]!.words);
  const own = formOf(lines[index]!.words);
  const near = lines.slice(Math.max(0, index - FARTHEST), index + FARTHEST + 1);
  return near.some(({ words, number }) => {
    if (number === lines[index]!.number || words.length > LONGEST_HEADLINE) return false;
    const other = halvesOf(words);
    const alike = (i: number): boolean => other[i]!.slice(0, 2) === halves[i]!.slice(0, 2);
    return other.length === halves.length && alike(0) && (halves.every((_, i) => alike(i)) || formOf(words) === own);
  });
}

const halvesOf = (words: string): string[] => words.split(/[\s　：]+/u);

/** 数字赋能 提升响应力, 多方联动 拧成一股绳: heads inside an article have one form, and no by-lines. */
function hasTwinBelow(page: PageView, index: number): boolean {
  const form = formOf(page.lines[index]!.words);
  for (let i = index + 1; i < page.lines.length && i <= index + FARTHEST && !page.labels[i]; i++)
    if (looksLikeHeadline(page, i) && formOf(page.lines[i]!.words) === form) return true;
  return false;
}

/** The line's own words come again below and not above: 关爱老年人从“心”开始 / 为普及老年健康知识…. */
function namesMatter(words: string, page: PageView, index: number): boolean {
  const asked = pairsOf(words);
  const below = sharedPart(pairsOf(textBelow(page, index)), asked);
  return below >= 0.3 && sharedPart(pairsOf(textBefore(page, index)), asked) <= below / 3;
}

const textAfter = (page: PageView, index: number): string => `${page.lines[index]!.words}\n${textBelow(page, index)}`;

/** Running text up to the next line that may head something else. */
function textBelow(page: PageView, index: number): string {
  let i = index + 1;
  while (i < page.lines.length && i <= index + FARTHEST && isRunningText(page, i)) i++;
  return textOf(page, index + 1, i);
}

const textOf = ({ lines }: PageView, from: number, to: number): string =>
  lines
    .slice(from, to)
    .map((line) => line.words)
    .join('\n');

/** Text back to the headline above; heads inside the article are passed over. */
function textBefore(page: PageView, index: number): string {
  let i = index - 1;
  while (i > 0 && i > index - FARTHEST && (page.labels[i - 1]?.role ?? 'body') === 'body') i--;
  if (page.labels[i - 1]?.role === 'byline') i--;
  if (page.labels[i - 1]?.role === 'headline') i--;
  return textOf(page, i, index);
}

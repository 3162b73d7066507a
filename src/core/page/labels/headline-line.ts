import { pairsOf, sharedPart } from '#core/page/cohesion.ts';
import { KICKER, NUMBERING, SENTENCE_OPENINGS, TIME_OPENINGS } from '#core/page/lexicon.ts';
import { type LabelRule, LONGEST_HEADLINE, looksLikeHeadline, type PageView } from '#core/page/page-view.ts';

/** The upper line of a headline in two: 全县农业农村工作会议召开 / 部署今年重点任务. */
export const headlineLine: LabelRule = {
  name: 'headline-line',
  longest: LONGEST_HEADLINE,
  label(page, index) {
    if (page.labels[index + 1]?.role !== 'headline' || page.lines[index + 1]!.hash) return;
    if (leads(page, index)) return { role: 'headline' };
    if (!looksLikeHeadline(page, index) || NUMBERING.test(page.lines[index]!.words)) return;
    const above = page.lines[index - 1];
    const apart = !above || (page.labels[index - 1] && page.labels[index - 1]!.role !== 'body');
    return apart || LEAD_IN.test(above.words) || (above.closed ? belongsBelow(page, index) : isSigned(page, index + 1))
      ? { role: 'headline' }
      : undefined;
  },
};

/** 横山工业园区： / “一张网”管住用电安全, 当薄利多销走到尽头—— / 小笔尖写出大文章: a lead-in over the headline proper. */
function leads({ lines, labels }: PageView, index: number): boolean {
  const { words } = lines[index]!;
  const above = lines[index - 1];
  if (labels[index] || (above && !above.closed && (labels[index - 1]?.role ?? 'body') === 'body')) return false;
  return KICKER.test(words) || (LEAD_IN.test(words) && !SPEAKS.test(words));
}

const LEAD_IN = /^[^，。；！？：]{2,24}：$/u;

/** 老人们说：, 具体名单如下： lead to what is said or listed. */
const SPEAKS = /(?:说|道|表示|介绍|如下|以下|认为|坦言|写道|问|答|包括|如|是)：$/u;

/** …登记党员23名，又带 / 船娘开口说英语 / 一橹摇出“哈喽” / □ 沈鹿鸣: a piece as short would end its sentence. */
const isSigned = ({ labels }: PageView, index: number): boolean => labels[index + 1]?.role === 'byline';

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

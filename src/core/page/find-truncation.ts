import type { LabelledLine, Truncation } from '#core/model.ts';
import type { Draft } from './group-lines.ts';
import { introduces } from './introduces.ts';
import { bodyWithDateline } from './labels/body-with-dateline.ts';
import { OFFICE_SIGNATURE, SENTENCE_OPENINGS, TIME_OPENINGS } from './lexicon.ts';
import { contentOf, endsSentence } from './line-shape.ts';
import { type PageWords, readPageWords } from './page-words.ts';
import { startsMidway } from './starts-midway.ts';
import { strandedStart } from './stranded.ts';

/** An article whose lines are in order. */
export interface Ordered {
  draft: Draft;
  body: readonly LabelledLine[];
}

/** Which articles' start or end is missing from the page. On a page with damage a start that may be missing is. */
export function findTruncations(articles: readonly Ordered[]): Truncation[] {
  const heads = articles.map(({ draft, body }) => draft.kind === 'article' && lacksHead(draft, body));
  const tails = articles.map(({ draft, body }) => draft.kind === 'article' && lacksTail(body));
  const damaged = heads.includes(true) || tails.indexOf(true) !== tails.lastIndexOf(true);
  const words = readPageWords(articles.flatMap(({ body }) => body.map(contentOf)));
  return articles.map(({ draft, body }, i) => {
    const head = heads[i] || (damaged && draft.kind === 'article' && mayLackHead(draft, body, words));
    return head ? (tails[i] ? 'both' : 'head') : tails[i] ? 'tail' : 'none';
  });
}

/** Only under a headline is a start known to be one: a text without may be any passage. */
function lacksHead({ headlines }: Draft, body: readonly LabelledLine[]): boolean {
  const first = body[0];
  if (!first) return false;
  return first.cut === 'head' || (headlines.length > 0 && startsMidway(contentOf(first)));
}

/** A lead says when, where or of whom in its first sentences, mostly the first. */
const LEAD = 70;

/**
 * The text opens without saying when, where or of whom, and is no letter (编辑同志：) and no dispatch (本报讯（记者 李昊）“…”).
 * One that starts with what may be half a word (术骨干、种植大户等组成…) must say so in its first sentence.
 */
function mayLackHead({ headlines }: Draft, body: readonly LabelledLine[], words: PageWords): boolean {
  const first = body[0];
  if (!first || headlines.length === 0 || first.rule === bodyWithDateline.name) return false;
  const text = contentOf(first);
  if (/：$/u.test(text)) return false;
  const opening = firstSentence(text);
  return (
    !introduces(text.slice(0, LEAD)) || isLastWord(opening) || (mayBeHalfWord(text, words) && !introduces(opening))
  );
}

/** 底色，把老房子改成…, 提交，执照、印章…: a word alone before the first comma ends what is lost, unless it says when. */
const isLastWord = (sentence: string): boolean => {
  const alone = /^[\u3400-\u9fff]{2}(?=，)/u.exec(sentence)?.[0];
  return alone !== undefined && !introduces(alone) && !TIME_OPENINGS.test(alone) && !SENTENCE_OPENINGS.test(alone);
};

/** No half word are 扫一扫二维码就可以…, 拖着一只行李箱，… and the scene of 塔吊林立，机器轰鸣。连日来，… */
const mayBeHalfWord = (text: string, words: PageWords): boolean =>
  strandedStart(text, words) &&
  !/^(.)一\1|^[\u3400-\u9fff]着(?![力手眼重实火])|^[^，。]{3,6}[，、][^，。]{3,6}。/u.test(text) &&
  !isCouplet(text) &&
  !isSceneBeforeNews(text);

/** 白墙上的墙绘刚刚补完色，河边的咖啡车又支起了遮阳棚。|上周末，桐乡市河山镇…: behind the scene the news says when. */
function isSceneBeforeNews(text: string): boolean {
  const scene = firstSentence(text);
  return scene.includes('，') && TIME_OPENINGS.test(text.slice(scene.length + 1, LEAD));
}

/** 几条长板凳，一壶大麦茶，… and 身份证一刷，人脸一核，… */
function isCouplet(text: string): boolean {
  const [, first, second] = /^([\u3400-\u9fff]{4,8})，([\u3400-\u9fff]{4,8})[，。]/u.exec(text) ?? [];
  return (
    (first !== undefined && first.length === second?.length) || /^[\u3400-\u9fff]{2,4}一[\u3400-\u9fff]，/u.test(text)
  );
}

const firstSentence = (text: string): string => /^[^。]*/u.exec(text.slice(0, LEAD))![0];

function lacksTail(body: readonly LabelledLine[]): boolean {
  const last = body.findLast((line, i) => !isAppended(line, body[i - 1]));
  return last !== undefined && (last.cut === 'tail' || !endsSentence(contentOf(last)));
}

/** Behind a text whole in itself: the office that signs it (国网德清县供电公司), a row of a table (后天 晴 3℃～11℃). */
function isAppended(line: LabelledLine, above: LabelledLine | undefined): boolean {
  const text = contentOf(line);
  if (TABLE_ROW.test(text)) return true;
  return OFFICE_SIGNATURE.test(text) && above !== undefined && endsSentence(contentOf(above));
}

const TABLE_ROW = /^[^\s，。；]{1,12}(?:[\s　]+[^\s，。；]{1,12}){2,}$/u;

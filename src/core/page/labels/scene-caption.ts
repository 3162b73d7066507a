import { sharedMatter } from '#core/page/cohesion.ts';
import { endsSentence } from '#core/page/line-shape.ts';
import type { LabelRule, PageView } from '#core/page/page-view.ts';

const PLACE =
  '(?:[内里上中前旁下边外处畔]|[镇乡村街区县市]|田间|现场|基地|广场|公园|码头|车间|教室|学校|社区|街道|中心|合作社|企业|公司)';
const PEOPLE =
  '(?:村民|居民|农户|农民|果农|菜农|茶农|菇农|蚕农|棉农|渔民|工人|职工|员工|师傅|匠人|游客|市民|志愿者|党员|干部|民警|医生|医护人员|老人|孩子|学生|小朋友|同学|选手|队员|演员|社员|工作人员|技术人员|施工人员|[\\u3400-\\u9fff]{2}员|农机手|机手|主播|客商|跑者|人们|[\\u3400-\\u9fff]{1,3}们)';
const DOING = '(?:正|在|忙|有序|抢|排练|展示|体验|参观|挑选|采摘|收割|分拣|翻晒|晾晒|练习|表演)';
const SCENE = new RegExp(
  `^(?:[^，。“]{1,12}，)?[^，。“：]{2,26}${PLACE}，?(?:一?[名位群些])?[^，。“：]{0,10}${PEOPLE}[^，。“：]{0,10}${DOING}`,
  'u',
);

/** What is said of a sight: 彩绘墙与荷塘相映成趣，游客络绎不绝. */
const SIGHT =
  /络绎不绝|相映成趣|交相辉映|美不胜收|美如画|如诗如画|映入眼帘|人头攒动|热火朝天|其乐融融|乐在其中|不亦乐乎|一派[^，。]{2,8}(?:景象|图景|画面)|一片[^，。]{2,6}(?:景象|图景)|勾勒出|(?:构|绘)成(?:了)?一幅|吸引(?:了)?(?:不少|众多|大批|许多)[^，。]{1,6}前来/u;
const SHORT = 40;
/** A sight that the text above shares less with than so: its own paragraphs do more. */
const MOST_SHARED = 0.08;

/** A caption with no mark of one, behind an article's end: 加工车间内，工人正在分拣刚炒制好的香榧。 */
export const sceneCaption: LabelRule = {
  name: 'scene-caption',
  longest: 100,
  label(page, index) {
    const { words, closed } = page.lines[index]!;
    if (/[”“]|说[，。]/u.test(words) || (words.match(/。/gu)?.length ?? 0) > 2) return;
    // 嘉善县大云镇东云村的志愿者在文化礼堂为老人理发: a short one may lack its full stop
    if (!closed && (words.length > SHORT || /[，、]$/u.test(words))) return;
    const seen = SCENE.test(words) || (SIGHT.test(words) && sharedMatter(textAbove(page, index), words) < MOST_SHARED);
    return seen && (standsApart(page, index) || namesPlaceAgain(page, index)) ? { role: 'caption' } : undefined;
  },
};

/** Inside an article a place it has named is not named in full again: 石门镇东高桥村的老茶馆里，宣讲员正在…. */
function namesPlaceAgain({ lines, labels }: PageView, index: number): boolean {
  const place = FULL_PLACE.exec(lines[index]!.words)?.[0];
  const below = lines[index + 1];
  if (!place || !lines[index - 1]?.closed || !below || labels[index + 1]) return false;
  for (let i = index - 1; i >= Math.max(0, index - REACH) && (labels[i]?.role ?? 'body') === 'body'; i--)
    if (lines[i]!.words.includes(place)) return true;
  return false;
}

const FULL_PLACE = /^[\u3400-\u9fff]{2,3}(?:[镇乡]|街道)[\u3400-\u9fff]{2,3}(?:村|社区)/u;

/** The lines above that may be of the same article. */
const textAbove = ({ lines }: PageView, index: number): string =>
  lines
    .slice(Math.max(0, index - REACH), index)
    .map((line) => line.words)
    .join('\n');

const REACH = 6;

/** Behind finished text (and not right under a headline or by-line), and before what is no text. */
function standsApart({ lines, labels }: PageView, index: number): boolean {
  const above = lines[index - 1];
  const roleAbove = labels[index - 1]?.role ?? 'body';
  if (!above || roleAbove === 'headline' || (roleAbove === 'byline' && !/^（/u.test(above.words))) return false;
  if (roleAbove === 'body' && !endsSentence(above.words)) return false;
  return index + 1 === lines.length || (labels[index + 1] !== undefined && labels[index + 1]!.role !== 'body');
}

import { SURNAMES } from '#core/text/surnames.ts';
import type { Clue } from './clue.ts';

const SPEAKS = /^([\u3400-\u9fff]{1,3}?)(?:就|也|还|都|则)?(?:说|介绍|表示|告诉|坦言|感慨|回忆)(?=[，。：话着道起])/u;
const TITLE =
  /(?:书记|主任|经理|[镇乡村市县区局处科站所院校园厂队组社店团会]长|负责人|村民|居民|市民|[农渔茶果菜菇蚕花][民农户]|[员师工商]|老人|大户|代表|大[妈爷姐]|老师|阿姨|医生|民警|队长|委员|干部)$/u;

const ONLY_SPEAKS = /^(?:说|介绍|介绍说|表示|坦言|感慨|回忆说?|告诉记者|笑着说|高兴地说)[，。：道]/u;
const KIN =
  /(?:女儿|儿子|儿媳|女婿|老伴|妻子|丈夫|母亲|父亲|妈妈|爸爸|孙子|孙女|家属|家人|爱人|姐姐|妹妹|哥哥|弟弟|奶奶|爷爷)$/u;

/** Somebody speaks: 该镇纪委书记|徐蕾说，… and 乡文化站站长蓝|雪梅说，…, but not 今年共|徐蕾说，…. */
export const nameOverCut: Clue = {
  name: 'name',
  weigh({ before: { tail }, after: { head } }) {
    if (ONLY_SPEAKS.test(head)) return speaker(tail) ? 2.5 : -1;
    const name = SPEAKS.exec(head)?.[1];
    if (!name) return 0;
    if (TITLE.test(tail)) return SURNAMES.has(name[0]!) ? 2.5 : 0.5;
    const surname = tail.slice(-1);
    if (name.length <= 2 && SURNAMES.has(surname) && TITLE.test(tail.slice(-9, -1))) return 4; // half a name is no half of a word
    return name.length > 1 && SURNAMES.has(name[0]!) ? -1 : 0;
  },
};

/** 相关负责人|说。, 老顾的女儿|说。, 驾驶员周建国|说。 */
const speaker = (tail: string): boolean =>
  TITLE.test(tail) ||
  KIN.test(tail) ||
  [-2, -3].some((at) => SURNAMES.has(tail.slice(at)[0] ?? '') && TITLE.test(tail.slice(0, at)));

import { SURNAMES } from '#core/text/surnames.ts';
import type { Clue } from './clue.ts';

const SPEAKS = /^([\u3400-\u9fff]{1,3}?)(?:就|也|还|都|则)?(?:说|介绍|表示|告诉|坦言|感慨|回忆)(?=[，。：话着道起])/u;
const TITLE =
  /(?:书记|主任|经理|[镇乡村市县区局处科站所院校园厂队组社店团会]长|负责人|村民|居民|市民|[农渔茶果菜菇蚕花][民农户]|[员师工商]|老人|大户|代表|大[妈爷姐]|老师|阿姨|医生|民警|队长|委员|干部)$/u;

/** Somebody speaks: 该镇纪委书记|徐蕾说，… and 乡文化站站长蓝|雪梅说，…, but not 今年共|徐蕾说，…. */
export const nameOverCut: Clue = {
  name: 'name',
  weigh({ before: { tail }, after: { head } }) {
    const name = SPEAKS.exec(head)?.[1];
    if (!name) return 0;
    if (TITLE.test(tail)) return SURNAMES.has(name[0]!) ? 2.5 : 0.5;
    const surname = tail.slice(-1);
    if (name.length <= 2 && SURNAMES.has(surname) && TITLE.test(tail.slice(-9, -1))) return 4; // half a name is no half of a word
    return name.length > 1 && SURNAMES.has(name[0]!) ? -1 : 0;
  },
};

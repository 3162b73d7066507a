import { OTHER_PROVINCES } from '#core/text/provinces.ts';
import type { Clue } from './clue.ts';

/** Somebody goes or comes somewhere. */
const WHITHER = /(?:去了?|来到了?|[来到]了|奔?赴|前往|飞往|发往|运往|销往|来自|远赴)$/u;
const PLACE = new RegExp(`^(?:${OTHER_PROVINCES.join('|')}|[\\u3400-\\u9fff]{2,3}(?:[省市县区镇乡村]|街道|社区))`, 'u');

/** 乘着大巴去了|云南、贵州: whoever goes goes somewhere. */
export const placeOverCut: Clue = {
  name: 'place',
  weigh({ before: { tail }, after: { head } }) {
    return WHITHER.test(tail) && PLACE.test(head) ? 2.5 : 0;
  },
};

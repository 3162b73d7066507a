import { wordAcross } from '#core/text/word-across.ts';
import { SENTENCE_OPENINGS, TIME_OPENINGS } from './lexicon.ts';
import { openMarks } from './open-marks.ts';
import { startsMidway } from './starts-midway.ts';

/** 项目建设的, 结合实际情况为: a word that wants another behind it. */
export const FUNCTION_WORD_LAST = /[的和与在将为把对从向由及以并或是被让使给等了]$/u;
const LEAD =
  /^(?:[“‘「]|[（【][^）】]{0,30}(?:记者|通讯员)|.{0,14}?[\u3400-\u9fff]{2}(?:[省市县区镇乡村]|街道|社区)|[^，。]{0,12}(?:近日|日前|今年|近年来|连日来))/u;

/** Is the first text the beginning of a sentence that the second goes on with? 托管合作带来的最大变化就是技术|能力的提升。 */
export function breaksOff(words: string, next: string): boolean {
  if (SENTENCE_OPENINGS.test(words) || TIME_OPENINGS.test(words)) return true;
  if (FUNCTION_WORD_LAST.test(words) || startsMidway(next)) return true;
  return wordAcross(words, next) !== '' || openMarks(words).length > 0;
}

/** Does the text open as an article does: with a quotation, a time or a place? */
export const opensAsLead = (text: string): boolean => TIME_OPENINGS.test(text) || LEAD.test(text);

/** 打通致富路 花灯点亮未来: two or three parts with a space between; 温岭石塘：一粒虾米晒红一个渔村: who or where, then what. */
export const isInHalves = (words: string): boolean =>
  /^\S{3,}[\s　]+\S{3,}(?:[\s　]+\S{3,})?$/u.test(words) || isPlaceAndNews(words);

/** 记者：当初为什么回来？ is said, no headline. */
const isPlaceAndNews = (words: string): boolean =>
  /^(?!.{0,4}(?:记者|问|答|编者|主持人))[\u3400-\u9fff·]{3,10}：[^\s。！？：]{5,30}$/u.test(words);

/** Does the text open a sentence for certain? */
export const opensSentence = (text: string): boolean =>
  TIME_OPENINGS.test(text) || SENTENCE_OPENINGS.test(text) || /^[“‘（【]/u.test(text);

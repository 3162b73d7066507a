import type { PageWords } from './page-words.ts';

/** Characters that are words by themselves. */
const WORDS_ALONE = new Set(
  '的了在是和与及或将把被让使给对向从由到以为因于按据经等也都就还又再更最很不没有无要能可会应须需想请我你他她它这那该每各某本其此第近今当前后上下左右内外中里大小多少新老好高低长人家户村镇乡县市区省国年月日天时分秒个名位次件条项元万亿一二两三四五六七八九十百千半全共约余超达至起来去说做用送看找跑走进出回过开建推强促助守护办跟同像比如若虽但而且并则却便只仅曾已正才刚'.split(
    '',
  ),
);

/** Does a text start with the rest of a word: 站、邻里中心? A name that the page uses elsewhere is no rest. */
export const strandedStart = (text: string, words: PageWords): boolean =>
  !standsAlone(text[0]) && words.count(text.slice(0, 2)) < 2 && words.first(text).length === 1;

/** Does a text end with the start of a word: 儿童成长驿? */
export const strandedEnd = (text: string, words: PageWords): boolean =>
  !standsAlone(text.at(-1)) && words.count(text.slice(-2)) < 2 && words.last(text).length === 1;

/** Asked first, since the dictionary is slow. */
const standsAlone = (char: string | undefined): boolean => char === undefined || WORDS_ALONE.has(char);

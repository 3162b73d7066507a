import type { PlaceReading } from '#core/model.ts';
import type { Toponym } from '#core/place/toponym.ts';

/** What may follow …村 when its 村 belongs to the next word: 其余|村民, 古|村落; not 余村|民宿. */
const VILLAGE_WORD_AFTER = /^(?:民(?![宿居俗警情兵办营])|庄|落|级|里|官|企|寨|镇)/;
/** 石塘|乡贤, 海盐|市场, 秀洲|区域, 王家|镇长: the suffix belongs to the next word. */
const SUFFIX_WORDS: Readonly<Record<string, RegExp>> = {
  乡: /^(?:贤|村|镇(?!政)|亲|情|愁|音|土|邻|里|野|间|党委会)/,
  市: /^(?:[场民值面容价售井斤集]|里(?!的))/,
  区: /^(?:[域块间]|别|分)/,
  县: /^(?:[级域](?![内的]))/,
  镇: /^(?:[静定压痛痉]|海楼)/,
};
/** Before a short village name these belong to it or make another word: 其|余村, 全|县. */
const SPOILT_BEFORE = /(?:其|剩|多|之|业|富|残)$/;

/** Is the name only a part of other words, as 余村 in 其余村民 and 海盐市 in 海盐市场? */
export function insideWord(text: string, { surface, start, end, readings }: Toponym): boolean {
  const after = text.slice(end, end + 3);
  if (surface.endsWith('村')) {
    return VILLAGE_WORD_AFTER.test(after) || (surface.length === 2 && SPOILT_BEFORE.test(text.slice(start - 1, start)));
  }
  // 桐乡|市场 names 桐乡, which is found by itself
  if (surface.endsWith('市') && after.startsWith('场')) return true;
  if (
    makesVillage(after, hasForm(readings, 'stem')) &&
    readings.every(({ form }) => form === 'stem' || form === 'short')
  )
    return true;
  // 仙居|乡 and 平湖|镇 of elsewhere are no counties; 青田|乡贤 is one
  if (NAMESAKE_TOWN.test(after) && hasForm(readings, 'short')) return true;
  if (hasForm(readings, 'moved') && !hasForm(readings, 'full'))
    return SUFFIX_WORDS[surface.at(-1)!]?.test(after) ?? false;
  if (surface.endsWith('乡')) return /^(?:贤|亲|愁)/.test(after);
  return false;
}

const hasForm = (readings: readonly PlaceReading[], form: PlaceReading['form']): boolean =>
  readings.some((reading) => reading.form === form);

const NAMESAKE_TOWN = /^(?:乡(?![贤村亲镇愁情音土邻里野间])|镇(?![村域里区海上街长]))/;

/** 盐官|村, 西塘|社区 are other places than the town; 嘉善|村民, 海宁|社区工作者 are not. */
const makesVillage = (after: string, isTown: boolean): boolean =>
  /^村(?![民庄级干社镇居口里])/.test(after) || (isTown && after.startsWith('社区'));

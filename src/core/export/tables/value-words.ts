import type { PublishedFigure, PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';

/** A value as tables say it, and what it means. */
export type Explained<Key extends string = string> = Record<
  Key,
  Record<Language, readonly [word: string, meaning: string]>
>;

export const kinds: Explained<PublishedInitiative['kind']> = {
  article: { zh: ['文章', '文字报道'], en: ['Article', 'a text'] },
  photo: { zh: ['图片', '图片报道'], en: ['Photo', 'a picture with its caption'] },
};

export const truncations: Explained<PublishedInitiative['truncated']> = {
  none: { zh: ['', '完整'], en: ['', 'whole'] },
  head: { zh: ['缺开头', '版面上没有开头'], en: ['Head', 'the page lacks its beginning'] },
  tail: { zh: ['缺结尾', '版面上没有结尾'], en: ['Tail', 'the page lacks its end'] },
  both: { zh: ['首尾皆缺', '版面上没有开头和结尾'], en: ['Head and tail', 'the page lacks both'] },
};

export const levels: Explained<PublishedPlace['level']> = {
  province: { zh: ['省', '省'], en: ['Province', 'province'] },
  city: { zh: ['市', '地级市'], en: ['City', 'prefecture-level city'] },
  county: { zh: ['县（市、区）', '县、县级市、区'], en: ['County', 'county, county-level city or district'] },
  town: { zh: ['乡镇（街道）', '镇、乡、街道'], en: ['Town', 'town, township or subdistrict'] },
  village: { zh: ['村（社区）', '村、社区'], en: ['Village', 'village or community'] },
};

export const figureKinds: Explained<PublishedFigure['kind']> = {
  money: { zh: ['金额', '钱'], en: ['Money', 'money'] },
  people: { zh: ['人数', '人、人次'], en: ['People', 'people, visits'] },
  count: { zh: ['数量', '件数、户数等'], en: ['Count', 'things counted'] },
  area: { zh: ['面积', '面积'], en: ['Area', 'area'] },
  percent: { zh: ['百分比', '百分数'], en: ['Per cent', 'per cent'] },
  duration: { zh: ['时长', '时长'], en: ['Duration', 'duration'] },
  mass: { zh: ['重量', '重量'], en: ['Mass', 'mass'] },
  ratio: { zh: ['比率', '倍数、比例'], en: ['Ratio', 'ratio or multiple'] },
  other: { zh: ['其他', '其他'], en: ['Other', 'other'] },
};

export const approximations: Explained<NonNullable<PublishedFigure['approx']>> = {
  about: { zh: ['约', '约、左右：上下界皆空'], en: ['About', 'no bound either way'] },
  over: { zh: ['超', '余、多、超、以上：下界为数值，上界空'], en: ['Over', 'the value is the lower bound'] },
  under: { zh: ['不足', '不足、以下：上界为数值，下界空'], en: ['Under', 'the value is the upper bound'] },
  nearly: { zh: ['近', '近：上界为数值，下界空'], en: ['Nearly', 'the value is the upper bound'] },
};

export const natures: Explained<PublishedFigure['nature']> = {
  level: { zh: ['现值', '某时的存量'], en: ['Level', 'what there is at a time'] },
  change: { zh: ['变化', '增减量'], en: ['Change', 'by how much it changed'] },
  total: { zh: ['累计', '累计数，各期不可相加'], en: ['Running total', 'not to be added over time'] },
  target: {
    zh: ['预期', '预计、计划、力争之数，尚未达到'],
    en: ['Expected', 'forecast, planned or aimed at, not reached'],
  },
  rate: { zh: ['比率', '占比或速度'], en: ['Rate', 'a share or speed'] },
  price: { zh: ['单位值', '每人、每亩、每月等之数'], en: ['Per unit', 'for each person, mu, month or the like'] },
};

/** The word for a key; null where there is none. */
export const wordOf = <Key extends string>(
  explained: Explained<Key>,
  key: Key | null | undefined,
  language: Language,
): string | null => (key ? explained[key][language][0] : null);

import type { PublishedFigure } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import { unitName } from './unit-name.ts';

/** Writes a number as readers do: 12000 → 1.2万. */
export type WriteNumber = (value: number, language: Language) => string;

type Bounded = Pick<PublishedFigure, 'value' | 'max' | 'unit' | 'approx' | 'surface'>;

/** A figure in running text, its approximation in the word that is printed: 企业4300余家 → 4300余家, 50%以上 → 50%以上. */
export function figureWords(figure: Bounded, language: Language, write: WriteNumber): string {
  const { value, max, unit } = figure;
  const range = max === null ? write(value, language) : `${write(value, language)}–${write(max, language)}`;
  return language === 'zh'
    ? inChinese(figure, range)
    : inEnglish(figure, unit === '%' ? '%' : ` ${unitName(unit, 'en', value === 1 && max === null)}`, range);
}

/** 余 and 多 stand between number and unit, 超 before them; where neither is printed (不少于, 以上), 以上 is true of all. */
function inChinese({ approx, surface, unit }: Bounded, range: string): string {
  switch (approx) {
    case null:
      return `${range}${unit}`;
    case 'about':
      return `约${range}${unit}`;
    case 'nearly':
      return `近${range}${unit}`;
    case 'under':
      return isStrictlyUnder(surface) ? `不足${range}${unit}` : `${range}${unit}以内`;
    case 'over':
      if (/[余多]/u.test(surface) && unit !== '%') return `${withRest(range, surface)}${unit}`;
      return isStrictlyOver(surface) ? `超${range}${unit}` : `${range}${unit}以上`;
  }
}

function inEnglish({ approx, surface }: Bounded, unit: string, range: string): string {
  switch (approx) {
    case null:
      return `${range}${unit}`;
    case 'about':
      return `about ${range}${unit}`;
    case 'nearly':
      return `nearly ${range}${unit}`;
    case 'under':
      return `${isStrictlyUnder(surface) ? 'less than' : 'at most'} ${range}${unit}`;
    case 'over':
      return `${isStrictlyOver(surface) ? 'more than' : 'at least'} ${range}${unit}`;
  }
}

/** 300多万 → 300余万, but 28万多 → 28万余: the first may be 309万, the second not 29万. */
const withRest = (range: string, surface: string): string =>
  /[余多][万亿]/u.test(surface) ? range.replace(/(?=万?亿?$)/u, '余') : `${range}余`;

/** 超, 余: the value itself is not meant; 以上 holds it. */
export const isStrictlyOver = (surface: string): boolean => /[余多超逾]|突破|冲破|[高大]于/u.test(surface);
export const isStrictlyUnder = (surface: string): boolean => /不足|不到/u.test(surface);

import { UNITS } from '#core/figure/units.ts';
import { quick } from '#core/text/quick-pattern.ts';

const UNIT = UNITS.filter(({ counts, kind }) => counts || kind === 'area' || kind === 'money' || kind === 'mass')
  .map(({ surface }) => surface)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A count inside the deed: 打完了|30亩|药. */
const INNER_COUNT = quick(
  new RegExp(
    `(?:约|近|超过?)?(?:[\\d.]+|近?[一二两三四五六七八九十百千万亿]{2,})(?:余|多)?[万亿]?(?:余|多)?(?:人(?![员才口民均])|${UNIT})`,
    'g',
  ),
);
const TIME_OR_QUOTES = /^(?:时间)?的?|[“”‘’]/g;
const TOGETHER = quick(/^(?:共|累计|先后)/);
const FIGURES = quick(/(?:在|到|至|为|达|超|过|近|约)*\d.*$/);

/** 的打完了30亩药 → 打完了药 */
export const stripCounts = (text: string): string =>
  FIGURES.cut(TOGETHER.cut(INNER_COUNT.cut(text.replace(TIME_OR_QUOTES, ''))));

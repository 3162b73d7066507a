import type { Language } from '#core/language.ts';
import { englishUnits } from './tables/unit-names.ts';

/** A unit in the reader's language (户 → households); English has no words for 个, 件 and the like: they stay as printed. */
export const unitName = (unit: string, language: Language, isOne = false): string =>
  (language === 'en' && englishUnits[unit]?.[isOne ? 0 : 1]) || unit;

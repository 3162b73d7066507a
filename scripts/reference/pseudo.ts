import { digits, type Place } from './place.ts';

/**
 * Units that exist for counting only. Official coding rules: counties 71–79, towns 4xx and 5xx, villages 4xx and 5xx
 * "resemble" their level (330109401 萧山经济技术开发区, 330902007500 东海农场生活区); fillers stand for a missing level
 * (3101 上海市, 4190 省直辖县级行政区划, 330383198 龙港县直辖村级区划: 龙港市 governs its villages directly).
 */
export function isPseudo({ code, name }: Place): boolean {
  if (/直辖(?:县级行政|村级)区划$/.test(name)) return true;
  if (code.length === digits.city) return /^(?:11|12|31|50)/.test(code);
  if (code.length === digits.county) return code[4] === '7';
  if (code.length === digits.town) return /^[45]/.test(code.slice(digits.county));
  return code.length === digits.village && /^[45]/.test(code.slice(digits.town));
}

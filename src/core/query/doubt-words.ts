import type { Language } from '#core/language.ts';

/** Why a value is doubtful, as records say it, in Chinese. */
const CHINESE: Readonly<Record<string, string>> = {
  'a letter among the digits': '数字中混有字母',
  '之 before the digits may be a misread 2': '数字前的“之”可能是“2”的误识',
  'the number begins with 0': '数字以0开头',
  'a count with a fraction': '计数不应有小数',
  'a share above 100%': '占比超过100%',
  'a percentage above 10000': '百分比超过10000',
  'above any plausible amount for each': '超出人均、户均等可能的数额',
};
const ABOVE = 'above any plausible number of ';

/** In the reader's language; a reason that the table lacks stays as the record has it. */
export function doubtWords(reason: string, language: Language): string {
  if (language === 'en') return reason;
  return reason.startsWith(ABOVE) ? `超出可能的${reason.slice(ABOVE.length)}数` : (CHINESE[reason] ?? reason);
}

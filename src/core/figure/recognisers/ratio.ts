/** A ratio of two numbers: 1：1配套, 库容比2.43:1, 按3∶7分成; clock times (8:30) and scores (3:1战胜) are none. */

import { type Draft, NO_DRAFTS, type Recogniser } from '#core/figure/draft.ts';
import { matchesAt } from '#core/figure/find-signs.ts';
import { quick } from '#core/text/quick-pattern.ts';

/** The sign stands first in the pattern: it is rarer than a digit. */
const RATIO = /[：∶比](?<=(?<![\d.．：∶])(\d{1,4}(?:[.．]\d+)?).)(\d{1,4}(?:[.．]\d+)?)(?![\d.．：∶]*\d|[：∶])/y;
const CUE = quick(/比|配套|配比|分成|兑换|匹配|折算|容积|师生|供需/);
const OTHER = quick(
  /^[^，。]{0,4}(?:战胜|击败|取胜|获胜|落败|力克|险胜|不敌|逆转|战平|的比分)|^(?:许|分|左右开|到|前|后|开始|[—-])/,
);

export const recogniseRatio: Recogniser = ({ text, bodyStart, signs }) =>
  signs.ratio.length === 0
    ? NO_DRAFTS
    : matchesAt(text, signs.ratio, RATIO).flatMap((match): Draft[] => {
        const { index, 1: first = '', 2: second = '' } = match;
        const start = index - first.length;
        const end = index + 1 + second.length;
        if (start < bodyStart || !isRatio(text, start, end, first, second)) return [];
        const value = Number((Number(first) / Number(second)).toFixed(6));
        const number = { start, end };
        return [
          {
            rule: 'ratio',
            start,
            end,
            number,
            value,
            max: null,
            unit: '比',
            kind: 'ratio',
            approx: null,
            script: 'arabic',
            counts: false,
            bare: false,
          },
        ];
      });

/** 1 on one side, or a word of proportion beside it. */
function isRatio(text: string, start: number, end: number, first: string, second: string): boolean {
  if (Number(second) === 0 || OTHER.test(text.slice(end, end + 10))) return false;
  if (CUE.test(text.slice(Math.max(0, start - 8), start) + text.slice(end, end + 6))) return true;
  const clock = /^\d{1,2}$/.test(first) && /^[0-5]\d$/.test(second);
  return !clock && (first === '1' || second === '1');
}

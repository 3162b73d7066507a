/** A multiple in a word: 翻番, 翻一番 → 2 倍, 翻两番, 翻了近两番 → 4 倍. */
import { type Draft, NO_DRAFTS, type Recogniser } from '#core/figure/draft.ts';
import { matchesAt } from '#core/figure/find-signs.ts';

const DOUBLING = /翻了?[近约超]?(?<times>[一两二三四1-4])?番/y;
const DOUBLINGS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

export const recogniseMultiple: Recogniser = ({ text, signs }) =>
  signs.doubling.length === 0
    ? NO_DRAFTS
    : matchesAt(text, signs.doubling, DOUBLING).map((match): Draft => {
        const start = match.index;
        const value = 2 ** (DOUBLINGS[match.groups?.times ?? '一'] ?? 1);
        const end = start + match[0].length;
        const number = { start, end };
        return {
          rule: 'multiple',
          start,
          end,
          number,
          value,
          max: null,
          unit: '倍',
          kind: 'ratio',
          approx: null,
          script: 'arabic',
          counts: false,
          bare: false,
        };
      });

import { expect, test } from 'vitest';
import type { PublishedFigure } from '#core/files/schema.ts';
import { markFigure } from '#core/query/mark-figure.ts';

const figure = (sentence: string, surface: string, start: number) => ({ sentence, surface, start }) as PublishedFigure;
const SENTENCE = '从30户增至50户，再增30户。';

test.each([
  ['the only one of its surface', [figure('该项目总投资30亿元。', '30亿元', 6)], 0, ['该项目总投资', '30亿元', '。']],
  [
    'the first of two alike',
    [figure(SENTENCE, '30户', 1), figure(SENTENCE, '50户', 6), figure(SENTENCE, '30户', 12)],
    0,
    ['从', '30户', '增至50户，再增30户。'],
  ],
  [
    'the second of two alike',
    [figure(SENTENCE, '30户', 1), figure(SENTENCE, '50户', 6), figure(SENTENCE, '30户', 12)],
    2,
    ['从30户增至50户，再增', '30户', '。'],
  ],
  ['one of two, the other not read: which is not known', [figure(SENTENCE, '30户', 12)], 0, [SENTENCE, '', '']],
  [
    'a surface that closes a column break, not in the sentence',
    [figure('共3万 户。', '3万户', 1)],
    0,
    ['共3万 户。', '', ''],
  ],
  ['no such figure', [], 3, ['', '', '']],
] as const)('%s', (_, figures, index, expected) => {
  expect(markFigure({ figures: [...figures] }, index)).toEqual(expected);
});

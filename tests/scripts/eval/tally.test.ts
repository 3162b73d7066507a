import { expect, it } from 'vitest';
import { fitOf } from '#scripts/eval/tally.ts';

it.each([
  ['half found, all right', [2, 2, 4], [1, 0.5, 2 / 3]],
  ['all found, half right', [2, 4, 2], [0.5, 1, 2 / 3]],
  ['nothing right', [0, 3, 2], [0, 0, 0]],
  ['nothing found', [0, 0, 2], [null, 0, 0]],
  ['nothing to find', [0, 2, 0], [0, null, 0]],
  ['neither', [0, 0, 0], [null, null, null]],
] as const)('%s', (_, [right, predicted, gold], [precision, recall, f1]) => {
  expect(fitOf(right, predicted, gold)).toEqual({ precision, recall, f1, right, predicted, gold });
});

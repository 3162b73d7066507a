import { expect, it } from 'vitest';
import type { Figure, Initiative } from '#core/model.ts';
import { validate } from '#core/validate.ts';

const page = { source: '000.txt', id: '000', text: '走访企业157家' };

const initiative = (id: string, lines: number[], figures: Partial<Figure>[] = []) =>
  ({ id, lines, mentions: [], themes: [], figures }) as unknown as Initiative;

const figure = { start: 4, end: 8, surface: '157家', line: 1, value: 157, max: null };

it.each([
  ['nothing wrong', [initiative('000-01', [1], [figure])], []],
  ['a line in two initiatives', [initiative('000-01', [1]), initiative('000-02', [1])], ['line-once']],
  [
    'a surface that is not printed there',
    [initiative('000-01', [1], [{ ...figure, start: 0 }])],
    ['surface-as-printed'],
  ],
  ['no value', [initiative('000-01', [1], [{ ...figure, value: Number.NaN }])], ['value-finite']],
  ['a range that runs backwards', [initiative('000-01', [1], [{ ...figure, max: 10 }])], ['range-in-order']],
])('%s', (_, initiatives, rules) => {
  expect(validate(page, initiatives).map((issue) => issue.rule)).toEqual(rules);
});

import { expect, it } from 'vitest';
import { guardPage } from '#scripts/lib/guard-page.ts';

const page = { source: '002_a.txt', id: '002', text: '嘉善县' };

it('gives what is made of a page', () => {
  expect(guardPage(page, () => ({ initiatives: 3 }))).toEqual({ initiatives: 3 });
});

it.each<[string, unknown, RegExp]>([
  [
    'an error',
    new Error('span 3–5 of article 002-01 lies\nin no piece'),
    /: span 3–5 of article 002-01 lies in no piece;/,
  ],
  ['an endless recursion', new RangeError('Maximum call stack size exceeded'), /: Maximum call stack/],
  ['anything else', 'odd', /: odd;/],
])('names the page where the engine throws %s', (_, thrown, reason) => {
  const made = guardPage(page, (): object => {
    throw thrown;
  });
  expect(made).toEqual({
    issue: { level: 'error', rule: 'engine-fault', source: '002_a.txt', message: expect.stringMatching(reason) },
  });
});

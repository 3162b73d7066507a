import { expect, it } from 'vitest';
import { PageIds } from '#scripts/lib/page-ids.ts';

it.each([
  ['the number the name starts with', ['002_6e16.txt', '017.txt'], ['002', '017']],
  ['the whole name without a number', ['page.txt', 'A3版.md'], ['page', 'A3版']],
  ['the whole name for a number that is taken', ['002_a.txt', '002_b.txt'], ['002', '002_b']],
  ['a count for a name that is taken', ['a.txt', 'a.md', 'a.html'], ['a', 'a(2)', 'a(3)']],
])('%s', (_, sources, expected) => {
  const ids = new PageIds();
  expect(sources.map((source) => ids.idFor(source))).toEqual(expected);
});

import { expect, test } from 'vitest';
import { groupBy, groupByEach } from '#core/text/group-by.ts';

test.each<[string, string[], [string, string[]][]]>([
  ['nothing', [], []],
  [
    'groups in the order of their first item, items in theirs',
    ['西塘', '大云', '西浜'],
    [
      ['西', ['西塘', '西浜']],
      ['大', ['大云']],
    ],
  ],
])('%s', (_, names, expected) => {
  expect([...groupBy(names, (name) => name[0]!)]).toEqual(expected);
});

test('an item stands in each of its groups, or in none', () => {
  expect([...groupByEach(['ab', '', 'b'], (text) => text.split(''))]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b']],
  ]);
});

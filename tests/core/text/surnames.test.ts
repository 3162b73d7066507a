import { expect, test } from 'vitest';
import { COMPOUND_SURNAMES, SURNAMES } from '#core/text/surnames.ts';

test.each(['王', '饶', '楚', '瞿', '濮'])('%s is a surname', (name) => {
  expect(SURNAMES.has(name)).toBe(true);
});

test.each(['的', '第', '近', '市'])('%s is none', (name) => {
  expect(SURNAMES.has(name)).toBe(false);
});

test('compound surnames have two characters', () => {
  expect([...COMPOUND_SURNAMES].filter((name) => name.length !== 2)).toEqual([]);
});

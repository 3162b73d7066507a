import { describe, expect, test } from 'vitest';
import { StickySearch } from '#core/text/sticky-search.ts';

describe('a pattern looked for from place to place', () => {
  const years = new StickySearch(/[今去]年|\d{4}年/);
  test.each<[string, number, number | undefined, number]>([
    ['到今年底', 0, undefined, 1],
    ['今天去年', 0, undefined, 2],
    ['今年去年', 1, undefined, 2],
    ['今年去年', 1, 2, -1],
    ['到12021年', 0, undefined, 2],
    ['今天', 0, undefined, -1],
    ['', 0, undefined, -1],
  ])('%s from %i to %s: %i', (text, from, end, found) => {
    expect(years.find(text, from, end)).toBe(found);
  });

  test('tells where the match ends', () => {
    years.find('到2021年底');
    expect(years.end).toBe(6);
  });

  test('one that may begin with anything is tried everywhere', () => {
    expect(new StickySearch(/.年/).find('到今年')).toBe(1);
  });
});

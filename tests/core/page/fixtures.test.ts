import { describe, expect, it } from 'vitest';
import { loadFixtures } from './load-fixtures.ts';
import { readText, summarise } from './read-page.ts';

describe('pages of many styles', () => {
  it.each(loadFixtures())('$style', ({ text, articles }) => {
    expect(readText(text).articles.map(summarise)).toEqual(articles);
  });
});

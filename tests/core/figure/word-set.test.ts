import { describe, expect, test } from 'vitest';
import { wordSet } from '#core/figure/word-set.ts';

const words = wordSet(['人', '人次', '人均', '工人']);

describe('a set of words at a place of a text', () => {
  test.each<[string, number, string]>([
    ['9800人次', 4, '人次'],
    ['9800人', 4, '人'],
    ['9800户', 4, ''],
    ['', 0, ''],
    ['人', 1, ''],
  ])('%s from %i on begins with %j', (text, at, word) => {
    expect(words.startingAt(text, at)).toBe(word);
  });

  test('the longest word that fits', () => {
    expect(words.startingAt('人次', 0, (word) => word.length < 2)).toBe('人');
  });

  test.each<[string, string]>([
    ['12名工人', '工人'],
    ['12名农人', '人'],
    ['12名', ''],
    ['', ''],
  ])('%s ends with %j', (text, word) => {
    expect(words.ending(text)).toBe(word);
  });

  test('knows its words', () => {
    expect([words.has('人次'), words.has('次')]).toEqual([true, false]);
  });
});

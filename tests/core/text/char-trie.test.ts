import { expect, it } from 'vitest';
import { CharTrie } from '#core/text/char-trie.ts';

const words = ['网格', '网格员', '亩', '西塘', '西塘镇'];
const trie = new CharTrie();
const ends = words.map((word) => trie.insert(word));

it.each(words)('finds %s', (word) => {
  expect(trie.find(word)).toBe(ends[words.indexOf(word)]);
});

it.each(['网', '网格长', '格员', '塘镇', ''])('does not take %j for a word', (text) => {
  expect(ends).not.toContain(trie.find(text));
});

it('knows the beginnings of its words', () => {
  const mayBegin = (text: string) => trie.mayBegin(text.charCodeAt(0), text.charCodeAt(1));
  expect(words.filter((word) => word.length > 1).every(mayBegin)).toBe(true);
  expect(['格员', '亩产', '塘镇'].some(mayBegin)).toBe(false);
});

it('steps over two characters as over one and one', () => {
  const begin = (text: string) => trie.begin(text.charCodeAt(0), text.charCodeAt(1));
  expect(['网格', '西塘'].map(begin)).toEqual([ends[0], ends[3]]);
  expect(['网员', '亩产', '塘镇'].map(begin)).toEqual([0, 0, 0]);
});

it('keeps ten thousand words apart', () => {
  const many = new CharTrie();
  const numbers = Array.from({ length: 10_000 }, (_, i) => `${i}号`);
  const nodes = numbers.map((word) => many.insert(word));
  expect(new Set(nodes).size).toBe(numbers.length);
  expect(numbers.map((word) => many.find(word))).toEqual(nodes);
  expect(many.find('10000号')).toBe(0);
});

import { expect, it } from 'vitest';
import { CharPairs } from '#core/text/char-pairs.ts';

it.each([
  ['由桥龙虾', ['由桥', '桥龙', '龙虾', '由桥村']],
  ['桥', []],
  ['', []],
])('may hold in %j every word that begins with two of its neighbours', (text, words) => {
  const pairs = new CharPairs(text);
  expect(words.filter((word) => !pairs.mayHold(word))).toEqual([]);
});

it.each(['胥山', '桥由', '由龙'])('says that the text does not hold %s', (word) => {
  expect(new CharPairs('由桥龙虾').mayHold(word)).toBe(false);
});

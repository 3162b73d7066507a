import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '#core/scene/excerpt.ts';

test.each([
  ['短句，共30人。', '30人', 20, '短句，共30人。'],
  [
    '一是整治环境，二是修路，三是投入30万元，四是植树造林，五是建设公园。',
    '30万元',
    20,
    '…二是修路，三是投入30万元，…',
  ],
  ['一是整治环境，二是修路，三是投入30万元。', '没有', 10, '一是整治环境，二是修路，三是投入30万元。'],
  [
    '没有任何标点的一句很长很长的话里有30万元这样一个数字在中间',
    '30万元',
    10,
    '没有任何标点的一句很长很长的话里有30万元这样一个数字在中间',
  ],
])('%s round %s', (sentence, word, most, expected) => {
  expect(excerpt(sentence, word, most)).toBe(expected);
});

test('the word stays whole in it', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '、', '3', '元'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(8), fc.nat(40), (sentence, at, length, most) => {
      const word = sentence.slice(at, at + length);
      expect(excerpt(sentence, word, most)).toContain(word);
    }),
  );
});

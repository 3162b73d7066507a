import { expect, test } from 'vitest';
import { quote } from '#core/text/quote.ts';

test.each([
  ['走访企业4300余家。', '“走访企业4300余家。”'],
  ['“我们走访企业4300余家。”', '“我们走访企业4300余家。”'],
  ['“走访”企业4300余家。', '““走访”企业4300余家。”'],
  ['“走访”和“检查”', '““走访”和“检查””'],
])('%s is quoted as %s', (sentence, quoted) => {
  expect(quote(sentence)).toBe(quoted);
});

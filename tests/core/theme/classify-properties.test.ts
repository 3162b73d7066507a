import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyThemes } from '#core/theme/classify.ts';
import { splitWords, tiers } from '#core/theme/cue-table.ts';
import { cueTables } from '#core/theme/cues.ts';
import { articleOf } from './article-of.ts';

const words = Object.values(cueTables).flatMap((table) =>
  [...tiers, 'never' as const].flatMap((t) => splitWords(table[t])),
);
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...words), fc.constantFrom('“', '”', '。', '\n', '的'), fc.string({ unit: 'grapheme' })),
  )
  .map((parts) => parts.join(''));

test('any text has themes in order, with evidence inside it and none overlapping', () => {
  fc.assert(
    fc.property(fc.option(text), text, (title, body) => {
      const article = articleOf(title, body);
      const themes = classifyThemes(article);
      expect(themes.length).toBeLessThanOrEqual(4);
      expect(new Set(themes.map(({ key }) => key)).size).toBe(themes.length);
      for (const { evidence } of themes) {
        expect(evidence.length).toBeGreaterThan(0);
        evidence.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : evidence[i - 1]!.end);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        });
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('the same text has the same themes', () => {
  fc.assert(
    fc.property(text, (body) => {
      expect(classifyThemes(articleOf(null, body))).toEqual(classifyThemes(articleOf(null, body)));
    }),
    { numRuns: 50, seed: 2 },
  );
});

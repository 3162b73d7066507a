import { describe, expect, test } from 'vitest';
import { recogniseFigures } from '#core/figure/recognise.ts';
import { toHalfWidth } from '../text/to-half-width.ts';
import { articleOf } from './article-of.ts';
import { REPORTED } from './tables/reported.ts';
import { UNREPORTED } from './tables/unreported.ts';

describe('reported figures', () => {
  test.each(REPORTED)('%s', (sentence, ...rows) => {
    expect(read(sentence, rows)).toEqual(rows);
  });
});

describe('numbers that report nothing', () => {
  test.each(UNREPORTED)('%s', (sentence) => {
    expect(read(sentence, [])).toEqual([]);
  });
});

describe('what holds of every text', () => {
  test('the headline reports nothing', () => {
    const { text } = articleOf('12家企业落户\n共签约项目58个。');
    const article = { ...articleOf(text), titleEnd: 7 };
    expect(recogniseFigures(article, []).map(({ start, end }) => text.slice(start, end))).toEqual(['项目58个']);
  });

  test('half-width marks are read as full-width ones', () => {
    const text = REPORTED.map(([sentence]) => sentence).join('\n');
    expect(recogniseFigures(articleOf(toHalfWidth(text)), [])).toEqual(recogniseFigures(articleOf(text), []));
  });

  test('spans lie in the text, hold their number and do not overlap', () => {
    const text = REPORTED.map(([sentence]) => sentence).join('\n');
    let last = 0;
    for (const { start, end, anchor } of recogniseFigures(articleOf(text), [])) {
      expect(last <= anchor && start <= anchor && anchor < end && end <= text.length).toBe(true);
      last = anchor;
    }
  });

  test.each([
    '',
    '\n',
    '%',
    '第',
    '万',
    '“',
    '12',
    '半',
    '1:1',
    '之'.repeat(500),
    '1'.repeat(400),
    '一'.repeat(500),
    '、“'.repeat(300),
    '1,'.repeat(300),
  ])('never throws on %j', (text) => {
    expect(() => recogniseFigures(articleOf(text), [])).not.toThrow();
  });
});

/** A `*` among the expected measures leaves the measure open. */
function read(sentence: string, expected: readonly string[]): string[] {
  const { text } = articleOf(sentence);
  return recogniseFigures(articleOf(sentence), []).map((figure, i) => {
    const open = expected[i]?.split('|')[6] === '*';
    const { start, end, value, max, unit, kind, approx, measure, nature } = figure;
    return [text.slice(start, end), value, max, unit, kind, approx, open ? '*' : measure, nature].join('|');
  });
}

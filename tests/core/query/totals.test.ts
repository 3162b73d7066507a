import { describe, expect, test } from 'vitest';
import type { SizeRange } from '#core/query/size.ts';
import { countTotals } from '#core/query/totals.ts';
import { figureOf, itemOf } from './item-of.ts';

const all = [
  itemOf('1-1', { figures: [figureOf(5), figureOf(500), figureOf(3, { unit: '人', kind: 'people' })] }),
  itemOf('1-2', { figures: [figureOf(20)] }),
  itemOf('1-3'),
];
const size: SizeRange = { unit: '元', low: 10, high: null };

describe('the figures that are counted are those that an export writes', () => {
  test.each<[string, Parameters<typeof countTotals>[1], number]>([
    ['all without a filter', undefined, 4],
    ['all where it asks for none', { figureKinds: [], size: null }, 4],
    ['those of a kind', { figureKinds: ['people'], size: null }, 1],
    ['those of a size', { figureKinds: [], size }, 2],
    ['those of either', { figureKinds: ['people'], size }, 3],
  ])('%s', (_, asked, figures) => {
    expect(countTotals(all, asked)).toMatchObject({ items: 3, figures });
  });
});

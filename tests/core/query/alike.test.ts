import { expect, test } from 'vitest';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { findAlike } from '#core/query/alike.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const theme = (key: string) => ({ key, score: 1, evidence: [] });
const at = (id: string, code: string, title: string, key: string, measures: string[] = []): PublishedInitiative =>
  itemOf(id, {
    title,
    place: placeOf(code),
    themes: [theme(key)],
    figures: measures.map((measure) => figureOf(1, { measure })),
  });

const item = at('1-1', '330421102', '干部驻企助企纾困', 'business', ['走访企业']);
const idsOf = (...others: PublishedInitiative[]) => findAlike(item, [item, ...others]).map((found) => found.item.id);

test.each<[string, PublishedInitiative, boolean]>([
  ['the same words and theme elsewhere', at('2-1', '330424', '助企纾困见行动', 'business'), true],
  ['the same measure elsewhere', at('2-1', '330424', '解难题', 'business', ['走访企业']), true],
  ['another theme', at('2-1', '330424', '助企纾困见行动', 'health'), false],
  ['no word in common', at('2-1', '330424', '花灯点亮未来', 'business'), false],
  ['the same place', at('2-1', '330421102', '助企纾困见行动', 'business'), false],
  ['a village of the place', at('2-1', '330421102201', '助企纾困见行动', 'business'), false],
  ['the county that holds it', at('2-1', '330421', '助企纾困见行动', 'business'), false],
  ['the city that holds its county', at('2-1', '3304', '助企纾困见行动', 'business'), true],
  ['a place not known', itemOf('2-1', { title: '助企纾困见行动', themes: [theme('business')] }), false],
])('%s', (_, other, isFound) => {
  expect(idsOf(other)).toEqual(isFound ? ['2-1'] : []);
});

test('the nearest comes first, and words that all use count little', () => {
  const near = at('3-1', '330424', '干部驻企走访企业', 'business');
  const far = at('3-2', '330482', '企业纾困', 'business');
  expect(idsOf(far, near)).toEqual(['3-1', '3-2']);
});

test('what both are about is named', () => {
  const other = { ...at('2-1', '330424', '助企纾困', 'health'), themes: [theme('health'), theme('business')] };
  expect(findAlike(item, [item, other])).toMatchObject([{ themes: ['business'] }]);
});

test('a share of the whole score lies between 0 and 1', () => {
  const [same] = findAlike(item, [item, { ...item, id: '9-1', place: placeOf('330424') }]);
  expect(same!.score).toBeCloseTo(1);
});

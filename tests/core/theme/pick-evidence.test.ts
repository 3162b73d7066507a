import { expect, test } from 'vitest';
import { classifyThemes } from '#core/theme/classify.ts';
import { articleOf } from './article-of.ts';

function evidenceOf(title: string | null, body: string): string[] {
  const article = articleOf(title, body);
  return classifyThemes(article)[0]!.evidence.map(({ start, end }) => article.text.slice(start, end));
}

test.each<[string, string | null, string, string[]]>([
  ['hints stay dark beside better words', null, '社区里，网格员调解纠纷。', ['网格员', '调解', '纠纷']],
  ['hints where nothing better stands', null, '楼道里住户不少，小区的楼道。', ['楼道', '住户', '小区', '楼道']],
  ['single characters never', null, '三百亩水稻连成片。', ['水稻']],
])('%s', (_, title, body, words) => {
  expect(evidenceOf(title, body)).toEqual(words);
});

test('a dozen at the most, new words before told ones, the headline first', () => {
  const words = evidenceOf('网格员上门', `${'微网格、'.repeat(20)}信访、业委会、楼栋长、议事会。`);
  expect(words).toHaveLength(12);
  expect(words[0]).toBe('网格员');
  expect(words).toEqual(expect.arrayContaining(['信访', '业委会', '楼栋长', '议事会']));
});

import { expect, test } from 'vitest';
import { buildGazetteer } from '#core/place/gazetteer.ts';
import { searchFile, spellPlace } from '#scripts/data/search-keys.ts';

test.each([
  ['嘉善县', 'jia shan xian'],
  ['西塘镇', 'xi tang zhen'],
  ['乐清市', 'yue qing shi'],
  ['乐成街道', 'yue cheng jie dao'],
  ['长乐镇', 'chang le zhen'],
  ['台州市', 'tai zhou shi'],
  ['天台县', 'tian tai xian'],
  ['丽水市', 'li shui shi'],
  ['嵊州市', 'sheng zhou shi'],
  ['鄞州区', 'yin zhou qu'],
  ['长兴县', 'chang xing xian'],
  ['衢州市', 'qu zhou shi'],
  ['东栅街道', 'dong zha jie dao'],
  ['莲都区', 'lian du qu'],
  ['崧厦街道', 'song xia jie dao'],
  ['朝晖街道', 'zhao hui jie dao'],
  ['朝阳街道', 'chao yang jie dao'],
  ['塘栖镇', 'tang qi zhen'],
  ['吕山乡', 'lv shan xiang'],
])('%s is typed %s', (name, typed) => {
  expect(spellPlace(name).join(' ')).toBe(typed);
});

test('towns are known, villages only where an item lies in them, units of statistics never', () => {
  const gazetteer = buildGazetteer({
    version: 1,
    region: ['33'],
    cutoff: '2023-06-30',
    places: [
      ['33', '浙江省'],
      ['330421100', '魏塘街道'],
      ['330421100001', '城桥村'],
      ['330421100002', '里泽村'],
      ['330421400', '经济开发区'],
    ],
    aliases: {},
    pseudo: ['330421400'],
  });
  const { places } = JSON.parse(searchFile(gazetteer, { '330421100': ['魏塘镇'] }, new Set(['330421100002'])));
  expect(places).toEqual([
    ['33', '浙江省', 'zhe jiang sheng'],
    ['330421100', '魏塘街道', 'wei tang jie dao', '魏塘镇'],
    ['330421100002', '里泽村', 'li ze cun'],
  ]);
});

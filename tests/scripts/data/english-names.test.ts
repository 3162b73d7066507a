import { expect, test } from 'vitest';
import { buildGazetteer } from '#core/place/gazetteer.ts';
import { englishName, placeNamesFile } from '#scripts/data/english-names.ts';

test.each([
  ['浙江省', 'Zhejiang Province'],
  ['嘉兴市', 'Jiaxing City'],
  ['嘉善县', 'Jiashan County'],
  ['景宁畲族自治县', 'Jingning She Autonomous County'],
  ['南湖区', 'Nanhu District'],
  ['西塘镇', 'Xitang Town'],
  ['惠民街道', 'Huimin Subdistrict'],
  ['新安乡', "Xin'an Township"],
  ['吕山乡', 'Lüshan Township'],
  ['缪家村', 'Miaojia Village'],
  ['新兴社区', 'Xinxing Community'],
  ['新村', 'Xincun Village'],
  ['乐清市', 'Yueqing City'],
  ['嘉兴经济技术开发区', 'Jiaxing Economic and Technological Development Zone'],
  ['开发区', 'Development Zone'],
  ['', ''],
])('%s is %s', (name, english) => {
  expect(englishName(name)).toBe(english);
});

test('the file has the towns and what items name, once each', () => {
  const gazetteer = buildGazetteer({
    version: 1,
    region: ['33'],
    cutoff: '2023-06-30',
    places: [
      ['33', '浙江省'],
      ['330421100', '魏塘街道'],
      ['330421100001', '城桥村'],
    ],
    aliases: {},
    pseudo: [],
  });
  expect(JSON.parse(placeNamesFile(gazetteer, new Set(['里泽村', '浙江省']))).names).toEqual([
    ['浙江省', 'Zhejiang Province'],
    ['里泽村', 'Lize Village'],
    ['魏塘街道', 'Weitang Subdistrict'],
  ]);
});
